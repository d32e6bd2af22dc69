// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <charts/slide.h>

#include <QActionGroup>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace pejling::desk {

/// The desk window's menus. Owns the actions and names them; what they do is connected elsewhere.
class DeskMenus : public QObject
{
    Q_OBJECT

public:
    DeskMenus(QMainWindow *window, QUndoStack *undo);

    void retranslateUi();
    void setRecent(const QStringList &paths);
    void setWorkshopOpen(bool open);
    void setLanguage(Language language); ///< ticks it
    void setTheme(charts::Theme theme);
    void setPicture(bool there);

    QAction *newWorkshop;
    QAction *openWorkshop;
    QAction *demo;
    QAction *import;
    QAction *closeWorkshop;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *copyPicture;
    QAction *savePicture;
    QAction *copyTable;
    QAction *present;
    QAction *highContrast; ///< can be ticked
    QAction *help; ///< about what is on screen
    QAction *helpContents;
    QAction *tour;
    QAction *about;
    QList<QAction *> pages; ///< in the order of the sidebar

signals:
    void recentChosen(const QString &path);
    void languageChosen(pejling::Language language);
    void themeChosen(pejling::charts::Theme theme);

private:
    QAction *add(QMenu *menu, const QKeySequence &shortcut = {});
    void addLanguages();
    void addThemes();

    QMainWindow *m_window;
    QUndoStack *m_undoStack;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_languages;
    QMenu *m_themes;
    QMenu *m_results;
    QMenu *m_presentation;
    QMenu *m_help;
    QAction *m_danish;
    QAction *m_english;
    QAction *m_light;
    QAction *m_dark;
};

} // namespace pejling::desk
