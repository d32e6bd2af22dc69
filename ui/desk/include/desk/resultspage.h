// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>
#include <desk/inventory.h>
#include <desk/services.h>

#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace pejling::widgets {
class EmptyState;
class Heading;
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

class MethodPanel;
class RoundChooser;
class SlidePicture;

/// The pictures beside their tables, the two audiences side by side before the total. Shows what
/// the gate lets through and follows it.
class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    ResultsPage(
        live::Session *session, Inventory *inventory, Services services, QWidget *parent = nullptr);

    void setLook(const charts::Look &look);
    void copyPicture();
    void copyTable();
    void savePicture();
    [[nodiscard]] bool hasPicture() const { return m_slide != nullptr; }

signals:
    void importRequested();
    void failed(const pejling::Error &error);
    void told(const QString &text);
    void pictureChanged(); ///< another one, or none

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    QWidget *makePictureSide();
    QWidget *makeTableSide();
    void retranslateUi();
    void showResults();
    [[nodiscard]] std::vector<charts::SlideRef> slidesToShow() const;
    void showList();
    void showSlide();
    void showTable();
    void showMethod();
    void showHeldBack(qint64 answers);
    void drawHeldBack();
    void acceptUnanimity();
    void clear();

    live::Session *m_session;
    Inventory *m_inventory;
    Services m_services;
    charts::Look m_look;
    disclosure::ShownResultsPtr m_results;
    std::vector<charts::SlideRef> m_refs;
    std::unique_ptr<charts::Slide> m_slide;
    qint64 m_heldBack = 0;
    QString m_unanimousQuestion; ///< of the picture on show; empty: none waits for a yes

    widgets::Heading *m_heading;
    RoundChooser *m_round;
    QPushButton *m_copyPicture;
    QPushButton *m_savePicture;
    QPushButton *m_copyTable;
    QWidget *m_heldBackLine;
    QLabel *m_heldBackText;
    QPushButton *m_showNow;
    QWidget *m_unanimityLine;
    QLabel *m_unanimityText;
    QPushButton *m_showUnanimous;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QPushButton *m_emptyImport;
    QListWidget *m_list;
    QSplitter *m_halves;
    SlidePicture *m_picture;
    QLabel *m_notes;
    widgets::TableModel *m_tableModel;
    widgets::TableView *m_table;
    QTabWidget *m_tabs;
    MethodPanel *m_method;
};

/// The slides that the desk shows of a deck: results only, comparisons before totals.
[[nodiscard]] std::vector<charts::SlideRef> resultSlides(std::vector<charts::SlideRef> deck);

/// Writes `slide` as the file's ending says (.png, .svg, .pdf; none: .png), all or nothing.
[[nodiscard]] Result<Done> saveSlide(const charts::SlideRef &ref,
    const disclosure::ShownResultsPtr &results, const charts::Look &look, const QString &path);

} // namespace pejling::desk
