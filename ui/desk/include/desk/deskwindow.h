// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/services.h>
#include <live/session.h>

#include <QMainWindow>

#include <memory>

namespace pejling::desk {

/// The window of the secretariat and the facilitator: the steps of the work in a sidebar, files
/// dropped anywhere are imported. Does no work of its own: everything goes through the session,
/// which must outlive the window.
class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// In the order of the work; the start page stands in for all while no workshop is open.
    enum class Page { Start, Workshop, Answers, Results, Comments, Presentation, Plan, Report };

    explicit DeskWindow(live::Session *session, Services services = {}, QWidget *parent = nullptr);
    ~DeskWindow() override;

    void openWorkshop(const QString &path);
    /// Opens a workshop as soon as the window is on the screen, so that a person who starts the
    /// program sees it at once.
    void openAfterPaint(const QString &path);
    /// Makes and opens a workshop with fictitious answers in the program's data folder.
    void openDemo();
    /// Shows the import dialog for one file after another. Workshop files are opened instead and
    /// templates offered for a new workshop.
    void takeFiles(const QStringList &paths);
    /// Shows the wall on `screen` (index into QGuiApplication::screens()); none given: the one
    /// chosen on the presentation page.
    void present(std::optional<int> screen = {});

    [[nodiscard]] Page page() const;
    void showPage(Page page);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pejling::desk
