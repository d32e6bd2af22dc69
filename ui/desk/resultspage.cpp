// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/resultspage.h>

#include <base/wholefile.h>
#include <charts/render.h>
#include <desk/methodpanel.h>
#include <desk/resulttables.h>
#include <desk/roundchooser.h>
#include <desk/slidepicture.h>
#include <widgets/emptystate.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>
#include <widgets/whendone.h>

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;

namespace {

constexpr QSize PictureSize{ 1920, 1080 };
constexpr int SideBySideFrom = 1300; ///< narrower pages put the table below the picture

/// A sentence with the button that does something about it; hidden until there is one.
void fillLine(QWidget *line, QLabel *text, QPushButton *button)
{
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Grid);
    row->addWidget(text, 1);
    row->addWidget(button);
    line->hide();
}

int orderInDesk(const QString &slideId)
{
    // Comparisons come before the totals they are parts of.
    const QStringList kinds{ u"answers"_s, u"rating"_s, u"comparison"_s, u"themes"_s,
        u"guideposts"_s };
    return int(kinds.indexOf(slideId.section(u'-', 0, 0)));
}

} // namespace

std::vector<charts::SlideRef> resultSlides(std::vector<charts::SlideRef> deck)
{
    std::erase_if(deck, [](const charts::SlideRef &ref) { return orderInDesk(ref.id) < 0; });
    std::ranges::stable_sort(deck, [](const charts::SlideRef &a, const charts::SlideRef &b) {
        return orderInDesk(a.id) < orderInDesk(b.id);
    });
    return deck;
}

Result<Done> saveSlide(const charts::SlideRef &ref, const disclosure::ShownResultsPtr &results,
    const charts::Look &look, const QString &path)
{
    auto slide = charts::makeSlide(ref, results, look);
    Q_ASSERT(slide);
    QByteArray bytes;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "svg"_L1) {
        bytes = charts::svgOf(*slide);
    } else if (suffix == "pdf"_L1) {
        std::vector<std::unique_ptr<charts::Slide>> slides;
        slides.push_back(std::move(slide));
        bytes = charts::pdfOf(slides);
    } else {
        bytes = charts::pngOf(*slide, PictureSize);
    }
    WholeFile file(suffix.isEmpty() ? QString(path % ".png"_L1) : path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ ErrorKind::Store, u"picture-not-saved"_s,
            QCoreApplication::translate("ResultsPage",
                "The picture could not be saved as %1. Choose another folder or name.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString(), {} };
    }
    return Done{};
}

ResultsPage::ResultsPage(
    live::Session *session, Inventory *inventory, Services services, QWidget *parent)
    : QWidget(parent), m_session(session), m_inventory(inventory), m_services(std::move(services)),
      m_heading(new Heading(Heading::Level::Page)), m_round(new RoundChooser),
      m_copyPicture(new QPushButton), m_savePicture(new QPushButton), m_copyTable(new QPushButton),
      m_heldBackLine(new QWidget), m_heldBackText(widgets::makeTextLabel()),
      m_showNow(new QPushButton), m_unanimityLine(new QWidget),
      m_unanimityText(widgets::makeTextLabel()), m_showUnanimous(new QPushButton),
      m_stack(new QStackedWidget), m_empty(new widgets::EmptyState),
      m_emptyImport(m_empty->addButton()), m_list(new QListWidget), m_halves(new QSplitter)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Results);
    layOut();
    connectAll();
    retranslateUi();
    clear();
}

void ResultsPage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Grid);
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_round);
    top->addSpacing(Grid);
    top->addWidget(m_copyPicture);
    top->addWidget(m_savePicture);
    top->addWidget(m_copyTable);

    fillLine(m_heldBackLine, m_heldBackText, m_showNow);
    fillLine(m_unanimityLine, m_unanimityText, m_showUnanimous);

    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(makePictureSide());
    m_halves->addWidget(makeTableSide());
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * Grid);
    columns->addWidget(m_list);
    columns->addWidget(m_halves, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(Grid);
    rows->addLayout(top);
    rows->addWidget(m_heldBackLine);
    rows->addWidget(m_unanimityLine);
    rows->addWidget(m_stack, 1);
}

void ResultsPage::connectAll()
{
    connect(m_emptyImport, &QPushButton::clicked, this, &ResultsPage::importRequested);
    connect(m_copyPicture, &QPushButton::clicked, this, &ResultsPage::copyPicture);
    connect(m_savePicture, &QPushButton::clicked, this, &ResultsPage::savePicture);
    connect(m_copyTable, &QPushButton::clicked, this, &ResultsPage::copyTable);
    connect(m_showNow, &QPushButton::clicked, this, &ResultsPage::drawHeldBack);
    connect(m_showUnanimous, &QPushButton::clicked, this, &ResultsPage::acceptUnanimity);
    connect(m_list, &QListWidget::currentRowChanged, this, &ResultsPage::showSlide);
    connect(m_round, &RoundChooser::chosen, this,
        [this](const QString &round) { m_session->setRound(round); });
    connect(m_inventory, &Inventory::changed, this,
        [this] { m_round->setRounds(m_inventory->rounds(), m_session->round()); });
    connect(m_session, &live::Session::resultsChanged, this, &ResultsPage::showResults);
    connect(m_session, &live::Session::countsChanged, this,
        [this](const disclosure::ResponseCounts &counts) {
            if (m_slide)
                m_slide->setCounts(counts);
        });
    connect(m_session, &live::Session::heldBackChanged, this, &ResultsPage::showHeldBack);
    connect(m_session, &live::Session::opened, this, &ResultsPage::clear);
    connect(m_session, &live::Session::closed, this, &ResultsPage::clear);
}

QWidget *ResultsPage::makePictureSide()
{
    m_picture = new SlidePicture;
    m_notes = widgets::makeTextLabel();
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_picture, 1);
    return side;
}

QWidget *ResultsPage::makeTableSide()
{
    m_tableModel = new widgets::TableModel(this);
    m_table = new widgets::TableView;
    m_table->setModel(m_tableModel);
    m_table->setWordWrap(true); // for the sentence that stands in a hidden group's place
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_notes);
    m_method = new MethodPanel;
    m_method->setObjectName("method"_L1);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(side, {});
    m_tabs->addTab(m_method, {});
    return m_tabs;
}

void ResultsPage::setLook(const charts::Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    showList();
}

void ResultsPage::clear()
{
    m_results = m_session->isOpen() ? m_session->results() : nullptr;
    showHeldBack(0);
    showResults();
}

void ResultsPage::showResults()
{
    m_results = m_session->isOpen() ? m_session->results() : nullptr;
    m_round->setRounds(m_inventory->rounds(), m_session->round());
    showMethod();
    if (!m_slide || slidesToShow() != m_refs) {
        showList();
        return;
    }
    m_slide->setResults(m_results);
    showTable();
}

std::vector<charts::SlideRef> ResultsPage::slidesToShow() const
{
    if (!m_results || (*m_results)->responses.all == 0)
        return {};
    return resultSlides(charts::deck(*m_results));
}

void ResultsPage::showList()
{
    const int before = m_list->currentRow();
    const std::vector<charts::SlideRef> oldRefs = std::move(m_refs);
    m_refs = slidesToShow();
    m_stack->setCurrentIndex(m_refs.empty() ? 0 : 1);

    int row = m_refs.empty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const charts::SlideRef &ref : m_refs) {
            QString name = ResultTables(**m_results, currentLanguage()).nameOfSlide(ref.id);
            if (ref.step > 1)
                name = tr("%1 (%2)").arg(name).arg(ref.step);
            m_list->addItem(name);
            if (before >= 0 && size_t(before) < oldRefs.size() && ref == oldRefs[size_t(before)])
                row = m_list->count() - 1;
        }
        m_list->setCurrentRow(row);
    }
    showSlide();
}

void ResultsPage::showSlide()
{
    m_picture->setSlide(nullptr);
    m_slide.reset();
    const int row = m_list->currentRow();
    if (row >= 0 && size_t(row) < m_refs.size()) {
        m_slide = charts::makeSlide(m_refs[size_t(row)], m_results, m_look);
        if (m_slide)
            m_slide->setCounts(m_session->counts());
        m_picture->setSlide(m_slide.get());
    }
    for (QPushButton *button : { m_copyPicture, m_savePicture, m_copyTable })
        button->setVisible(m_slide != nullptr);
    showTable();
    emit pictureChanged();
}

void ResultsPage::showTable()
{
    const int row = m_list->currentRow();
    ResultTable result;
    if (m_results && row >= 0 && size_t(row) < m_refs.size())
        result = ResultTables(**m_results, currentLanguage()).ofSlide(m_refs[size_t(row)].id);
    m_tableModel->setTable(result.table);
    m_table->fitColumns(36);
    m_notes->setText(result.notes.join(u'\n'));
    m_notes->setVisible(!result.notes.isEmpty());
    m_unanimousQuestion = result.unanimousQuestion;
    m_unanimityText->setText(result.unanimityNotice);
    m_unanimityLine->setVisible(!result.unanimousQuestion.isEmpty());
}

void ResultsPage::showMethod()
{
    using disclosure::MethodReader;
    m_method->setNotes(m_results ? disclosure::methodNotes(*m_results, MethodReader::Facilitator)
                                 : std::vector<disclosure::MethodNote>());
}

void ResultsPage::showHeldBack(qint64 answers)
{
    m_heldBack = answers;
    m_heldBackLine->setVisible(answers > 0);
    m_heldBackText->setText(tr(
        "%n answer(s) wait until there are enough to be shown together.", nullptr, int(answers)));
}

void ResultsPage::drawHeldBack()
{
    if (m_services.prompter->confirm(this,
            { tr("Show now"),
                tr("%n answer(s) have come in since the pictures were drawn. Whoever has seen the "
                   "pictures before may be able to tell what these people answered.",
                    nullptr, int(m_heldBack)),
                {}, tr("Show now") }))
        m_session->drawHeldBack();
}

void ResultsPage::acceptUnanimity()
{
    if (!m_services.prompter->confirm(this,
            { tr("Show unanimous group"),
                tr("All in this small group gave the same answer. Whoever knows who was asked then "
                   "knows what each of them answered."),
                {}, tr("Show it") }))
        return;
    const auto work = [id = m_unanimousQuestion](store::WorkshopStore &store) -> Result<Done> {
        auto settings = store.settings();
        if (!settings)
            return settings.error();
        if (!settings->unanimityAccepted.contains(id))
            settings->unanimityAccepted << id;
        return store.setSettings(*settings);
    };
    widgets::whenDone(m_session->run(work), this, [this](const Result<Done> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void ResultsPage::copyPicture()
{
    if (!m_slide)
        return;
    QGuiApplication::clipboard()->setImage(charts::paintImage(*m_slide, PictureSize));
    emit told(tr("The picture has been copied."));
}

void ResultsPage::copyTable()
{
    m_table->copyAll();
    emit told(tr("The table has been copied."));
}

void ResultsPage::savePicture()
{
    if (!m_slide)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path = m_services.prompter->saveFile(this,
        { tr("Save picture"), QDir(folder).filePath(m_slide->ref().id % ".png"_L1),
            tr("Picture (*.png);;Drawing (*.svg);;Document (*.pdf)") });
    if (path.isEmpty())
        return;
    const auto saved = saveSlide(m_slide->ref(), m_results, m_look, path);
    if (saved)
        emit told(tr("The picture has been saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        emit failed(saved.error());
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation orientation = width() >= SideBySideFrom ? Qt::Horizontal : Qt::Vertical;
    if (orientation == m_halves->orientation())
        return;
    m_halves->setOrientation(orientation);
    const int extent = orientation == Qt::Horizontal ? m_halves->width() : m_halves->height();
    m_halves->setSizes({ extent * 3 / 5, extent * 2 / 5 });
}

void ResultsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ResultsPage::retranslateUi()
{
    m_heading->setText(tr("Results"));
    m_copyPicture->setText(tr("&Copy picture"));
    m_savePicture->setText(tr("&Save picture…"));
    m_copyTable->setText(tr("Copy &table"));
    m_showNow->setText(tr("Show &now…"));
    m_showUnanimous->setText(tr("Show an&yway…"));
    m_empty->setTexts(tr("No results yet"),
        tr("The pictures and tables appear here by themselves when answers have come in."));
    m_emptyImport->setText(tr("&Import answers…"));
    m_list->setAccessibleName(tr("Results"));
    m_table->setAccessibleName(tr("The picture as a table"));
    m_tabs->setTabText(0, tr("Tab&le"));
    m_tabs->setTabText(1, tr("&Method"));
    m_method->setAccessibleName(tr("How the numbers came about"));
    showHeldBack(m_heldBack);
    showMethod();
    showList();
}

} // namespace pejling::desk
