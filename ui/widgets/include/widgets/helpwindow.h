// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/helptopic.h>

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace pejling::widgets {

/// The help: contents at the left, a page at the right, search above. Follows the program's
/// language, its colours and the size of its text. One window is enough: see showHelp().
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(HelpTopic topic);
    [[nodiscard]] HelpTopic topic() const { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslateUi();
    void reload();
    void search();
    void findNext();
    void mark();
    void showPlace();
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] const QString &plainText(HelpTopic topic);

    HelpTopic m_topic = HelpTopic::Start;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QLabel *m_found;
    QTextBrowser *m_page;
    QHash<HelpTopic, QString> m_plainTexts; ///< in the language of now
};

/// Shows the page in the one help window. It opens beside `asker` where there is a second screen
/// and `asker` fills its own, as the wall does.
void showHelp(HelpTopic topic, const QWidget *asker);
/// Closes the help window, if there is one: nothing may stand in front of a locked window.
void closeHelp();
/// From now on F1 opens the help about what is on screen, in every window and dialog. Needs a
/// QApplication; calling it again does nothing.
void installHelpKey();

} // namespace pejling::widgets
