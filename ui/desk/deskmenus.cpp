// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/deskmenus.h>

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace pejling::desk {

namespace {
constexpr int Pages = 7;
} // namespace

DeskMenus::DeskMenus(QMainWindow *window, QUndoStack *undoStack)
    : QObject(window), m_window(window), m_undoStack(undoStack),
      m_file(window->menuBar()->addMenu(QString())), m_recent(new QMenu(window)),
      m_edit(window->menuBar()->addMenu(QString())), m_view(window->menuBar()->addMenu(QString())),
      m_languages(new QMenu(window)), m_themes(new QMenu(window)),
      m_results(window->menuBar()->addMenu(QString())),
      m_presentation(window->menuBar()->addMenu(QString())),
      m_help(window->menuBar()->addMenu(QString()))
{
    newWorkshop = add(m_file, QKeySequence::New);
    openWorkshop = add(m_file, QKeySequence::Open);
    m_file->addMenu(m_recent);
    demo = add(m_file);
    m_file->addSeparator();
    import = add(m_file, Qt::CTRL | Qt::Key_I);
    m_file->addSeparator();
    closeWorkshop = add(m_file, Qt::CTRL | Qt::Key_W);
    quit = add(m_file, Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);

    undo = add(m_edit, QKeySequence::Undo);
    redo = add(m_edit, Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    connect(undo, &QAction::triggered, undoStack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, undoStack, &QUndoStack::redo);
    connect(undoStack, &QUndoStack::indexChanged, this, &DeskMenus::retranslateUi);
    m_edit->addSeparator();
    find = add(m_edit, QKeySequence::Find);

    for (int i = 0; i < Pages; ++i)
        pages << add(m_view, Qt::CTRL | Qt::Key(Qt::Key_1 + i));
    m_view->addSeparator();
    addLanguages();
    addThemes();
    highContrast = add(m_view);
    highContrast->setCheckable(true);

    copyPicture = add(m_results, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    savePicture = add(m_results, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    copyTable = add(m_results, Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    present = add(m_presentation, Qt::Key_F5);
    help = add(m_help, QKeySequence::HelpContents);
    helpContents = add(m_help);
    tour = add(m_help);
    m_help->addSeparator();
    about = add(m_help);
    about->setMenuRole(QAction::AboutRole);
    retranslateUi();
    setWorkshopOpen(false);
}

QAction *DeskMenus::add(QMenu *menu, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setShortcut(shortcut);
    menu->addAction(action);
    return action;
}

void DeskMenus::addLanguages()
{
    m_view->addMenu(m_languages);
    auto *group = new QActionGroup(this);
    // Each in its own language, so that whoever does not read the other finds it.
    m_danish = m_languages->addAction(u"&Dansk"_s);
    m_english = m_languages->addAction(u"&English"_s);
    for (QAction *action : { m_danish, m_english }) {
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(m_danish, &QAction::triggered, this, [this] { emit languageChosen(Language::Danish); });
    connect(
        m_english, &QAction::triggered, this, [this] { emit languageChosen(Language::English); });
}

void DeskMenus::addThemes()
{
    m_view->addMenu(m_themes);
    auto *group = new QActionGroup(this);
    m_light = m_themes->addAction(QString());
    m_dark = m_themes->addAction(QString());
    for (QAction *action : { m_light, m_dark }) {
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(m_light, &QAction::triggered, this, [this] { emit themeChosen(charts::Theme::Light); });
    connect(m_dark, &QAction::triggered, this, [this] { emit themeChosen(charts::Theme::Dark); });
}

void DeskMenus::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        // An & in a name is no shortcut.
        const QString name = QDir::toNativeSeparators(path).replace(u'&', "&&"_L1);
        QAction *action = m_recent->addAction(name);
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
}

void DeskMenus::setWorkshopOpen(bool open)
{
    for (QAction *action : pages + QList<QAction *>{ import, closeWorkshop, find, present })
        action->setEnabled(open);
    if (!open)
        setPicture(false);
}

void DeskMenus::setLanguage(Language language)
{
    (language == Language::Danish ? m_danish : m_english)->setChecked(true);
}

void DeskMenus::setTheme(charts::Theme theme)
{
    (theme == charts::Theme::Light ? m_light : m_dark)->setChecked(true);
}

void DeskMenus::setPicture(bool there)
{
    for (QAction *action : { copyPicture, savePicture, copyTable })
        action->setEnabled(there);
}

void DeskMenus::retranslateUi()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("&Recent workshops"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_languages->setTitle(tr("&Language"));
    m_themes->setTitle(tr("&Slides"));
    m_results->setTitle(tr("&Results"));
    m_presentation->setTitle(tr("&Presentation"));
    m_help->setTitle(tr("&Help"));

    newWorkshop->setText(tr("&New workshop…"));
    openWorkshop->setText(tr("&Open workshop…"));
    demo->setText(tr("&Try with fictitious answers"));
    import->setText(tr("&Import answers…"));
    closeWorkshop->setText(tr("&Close workshop"));
    quit->setText(tr("&Quit"));
    const QString undone = m_undoStack->undoText();
    const QString redone = m_undoStack->redoText();
    undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
    undo->setEnabled(m_undoStack->canUndo());
    redo->setEnabled(m_undoStack->canRedo());
    find->setText(tr("&Search"));
    const QStringList names{ tr("&Workshop"), tr("&Answers"), tr("&Results"), tr("&Comments"),
        tr("&Presentation"), tr("Action pla&n"), tr("R&eport") };
    for (int i = 0; i < Pages; ++i)
        pages[i]->setText(names[i]);
    m_light->setText(tr("&Light"));
    m_dark->setText(tr("&Dark"));
    copyPicture->setText(tr("&Copy picture"));
    savePicture->setText(tr("&Save picture…"));
    copyTable->setText(tr("Copy &table"));
    present->setText(tr("&Show on the wall"));
    highContrast->setText(tr("&High contrast"));
    help->setText(tr("&Help on what is shown"));
    helpContents->setText(tr("&Contents of the help"));
    tour->setText(tr("&First steps"));
    about->setText(tr("&About Pejling"));
}

} // namespace pejling::desk
