// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/recentfiles.h>

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace pejling::widgets {
class EmptyState;
}

namespace pejling::desk {

class Tour;

/// What stands in the window while no workshop is open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(RecentFiles recent, QWidget *parent = nullptr);

    void refresh(); ///< reads the recent workshops anew
    /// For who sees the program for the first time, or asks for it.
    void showTour();

signals:
    void newRequested();
    void openRequested();
    void demoRequested();
    void recentRequested(const QString &path);
    void tourEnded(); ///< it need not come by itself again

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    RecentFiles m_recent;
    widgets::EmptyState *m_state;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_demo;
    QLabel *m_recentLabel;
    QListWidget *m_recentList;
    Tour *m_tour;
};

} // namespace pejling::desk
