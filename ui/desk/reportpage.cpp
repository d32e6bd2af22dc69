// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/reportpage.h>

#include <base/wholefile.h>
#include <desk/exporter.h>
#include <desk/reportpreview.h>
#include <desk/tables.h>
#include <live/comments.h>
#include <live/results.h>
#include <report/writers.h>
#include <store/discussionstore.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/whendone.h>

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

namespace {

/// What is read from the workshop for a report.
struct Noted
{
    disclosure::ShownResultsPtr compared; ///< with an earlier round; null: not asked for
    disclosure::ShownCommentsPtr comments;
    Discussion discussion;
    std::vector<store::RoundInfo> rounds;
};

/// The results of `round` with what has changed since `against`; null when there is no such round.
Result<disclosure::ShownResultsPtr> compared(
    store::WorkshopStore &store, const QString &round, const QString &against)
{
    const auto now = live::singleDrawing(store, round);
    if (!now)
        return now.error();
    auto earlier = live::singleDrawing(store, against);
    if (!earlier)
        return disclosure::ShownResultsPtr();
    earlier->minGroup = now->minGroup;
    return disclosure::Gate::show(*now, &*earlier);
}

Result<Noted> readNoted(store::WorkshopStore &store, const QString &round, const QString &against)
{
    Noted noted;
    const auto rounds = store.rounds();
    if (!rounds)
        return rounds.error();
    noted.rounds = *rounds;
    if (!against.isEmpty()) {
        const auto results = compared(store, round, against);
        if (!results)
            return results.error();
        noted.compared = *results;
    }
    const auto comments = live::shownComments(store, round);
    if (!comments)
        return comments.error();
    noted.comments = *comments;
    const auto discussion = store.discussion().discussion();
    if (!discussion)
        return discussion.error();
    noted.discussion = *discussion;
    return noted;
}

class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace

ReportPage::ReportPage(live::Session *session, const Services &services, QWidget *parent)
    : QWidget(parent), m_session(session), m_services(services.completed()),
      m_heading(new widgets::Heading(widgets::Heading::Level::Page)), m_partLabel(new QLabel),
      m_parts(new QComboBox), m_againstLabel(new QLabel), m_againstRound(new QComboBox),
      m_againstHint(widgets::makeHintLabel()), m_sectionsLabel(new QLabel),
      m_sections(new QListWidget), m_save(new QPushButton), m_filesLabel(widgets::makeHintLabel()),
      m_saveResults(new QPushButton), m_saveAnswers(new QPushButton),
      m_exporter(new Exporter(session, m_services, this)), m_count(widgets::makeHintLabel()),
      m_scroll(new QScrollArea), m_preview(new ReportPreview)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Report);
    m_layout.setSingleShot(true);
    m_layout.setInterval(0);
    m_preview->setObjectName("preview"_L1);
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * Grid);
    columns->addWidget(makeChoices());
    columns->addWidget(m_scroll, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(Grid);
    rows->addWidget(m_heading);
    rows->addLayout(columns, 1);
    connectAll();
    retranslateUi();
    clear();
}

ReportPage::~ReportPage() { m_preview->setPages(nullptr); }

QWidget *ReportPage::makeChoices()
{
    m_parts->setObjectName("parts"_L1);
    m_sections->setObjectName("sections"_L1);
    m_save->setObjectName("save"_L1);
    m_saveResults->setObjectName("saveResults"_L1);
    m_saveAnswers->setObjectName("saveAnswers"_L1);
    m_partLabel->setBuddy(m_parts);
    m_sectionsLabel->setBuddy(m_sections);
    m_againstRound->setObjectName("against"_L1);
    m_againstLabel->setBuddy(m_againstRound);
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_partLabel);
    rows->addWidget(m_parts);
    rows->addSpacing(Grid);
    rows->addWidget(m_againstLabel);
    rows->addWidget(m_againstRound);
    rows->addWidget(m_againstHint);
    rows->addSpacing(Grid);
    rows->addWidget(m_sectionsLabel);
    rows->addWidget(m_sections, 1);
    rows->addWidget(m_count);
    rows->addWidget(m_save);
    rows->addSpacing(2 * Grid);
    rows->addWidget(m_filesLabel);
    rows->addWidget(m_saveResults);
    rows->addWidget(m_saveAnswers);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 42);
    return side;
}

void ReportPage::connectAll()
{
    connect(&m_layout, &QTimer::timeout, this, &ReportPage::layOut);
    connect(m_parts, &QComboBox::currentIndexChanged, this, [this] {
        m_sections->setEnabled(part() == report::Part::Minutes);
        m_layout.start();
    });
    connect(m_sections, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString id = item->data(Qt::UserRole).toString();
        m_leftOut.removeAll(id);
        if (item->checkState() != Qt::Checked)
            m_leftOut += id;
        m_layout.start();
    });
    connect(m_againstRound, &QComboBox::activated, this, [this](int index) {
        m_against = m_againstRound->itemData(index).toString();
        refresh();
    });
    connect(m_session, &live::Session::heldBackChanged, this, [this](qint64 answers) {
        m_heldBack = answers;
        listRounds();
    });
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
    connect(m_saveResults, &QPushButton::clicked, m_exporter, &Exporter::saveResults);
    connect(m_saveAnswers, &QPushButton::clicked, m_exporter, &Exporter::saveAnswers);
    connect(m_exporter, &Exporter::told, this, &ReportPage::told);
    connect(m_exporter, &Exporter::failed, this, &ReportPage::failed);
    connect(m_session, &live::Session::resultsChanged, this, &ReportPage::refresh);
    connect(m_session, &live::Session::opened, this, [this] {
        m_leftOut.clear();
        m_against.clear();
        m_heldBack = 0;
        clear();
        refresh();
    });
    connect(m_session, &live::Session::closed, this, &ReportPage::clear);
}

report::Part ReportPage::part() const
{
    return report::partFromId(m_parts->currentData().toString()).value_or(report::Part::Minutes);
}

std::vector<report::Section> ReportPage::chosen() const
{
    std::vector<report::Section> sections;
    for (const report::Section section : report::allSections()) {
        if (!m_leftOut.contains(report::sectionId(section)))
            sections.push_back(section);
    }
    return sections;
}

void ReportPage::clear()
{
    m_preview->setPages(nullptr);
    m_material.reset();
    m_pictures.reset();
    m_rounds.clear();
    listRounds();
    m_sections->clear();
    m_count->clear();
    m_save->setEnabled(false);
}

void ReportPage::refresh()
{
    const disclosure::ShownResultsPtr results
        = m_session->isOpen() ? m_session->results() : nullptr;
    if (!isVisible() || !results)
        return;
    // While answers wait for their picture, a comparison would tell of them before the wall does.
    const QString against
        = m_heldBack > 0 || m_against == (*results)->round ? QString() : m_against;
    const auto work = [round = (*results)->round, against](
                          store::WorkshopStore &store) { return readNoted(store, round, against); };
    widgets::whenDone(m_session->run(work), this, [this, results](const Result<Noted> &noted) {
        if (!noted) {
            emit failed(noted.error());
            return;
        }
        m_material = report::Material{ noted->compared ? noted->compared : results, noted->comments,
            noted->discussion, m_session->settings().askedIn((*results)->round) };
        m_rounds = noted->rounds;
        listRounds();
        listSections();
        layOut();
    });
}

void ReportPage::listSections()
{
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    if (!m_material)
        return;
    for (const report::Section section : report::sectionsOf(*m_material)) {
        auto *item = new QListWidgetItem(report::sectionName(section), m_sections);
        const QString id = report::sectionId(section);
        item->setData(Qt::UserRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_leftOut.contains(id) ? Qt::Unchecked : Qt::Checked);
    }
    m_sections->setEnabled(part() == report::Part::Minutes);
}

/// The rounds to compare with; hidden while there is no other.
void ReportPage::listRounds()
{
    const QSignalBlocker quiet(m_againstRound);
    m_againstRound->clear();
    m_againstRound->addItem(tr("No comparison"), QString());
    const QString shown = m_session->round();
    for (const store::RoundInfo &round : m_rounds) {
        if (round.id != shown)
            m_againstRound->addItem(StoreTables::roundName(round.id), round.id);
    }
    m_againstRound->setCurrentIndex(std::max(0, m_againstRound->findData(m_against)));
    const bool others = m_againstRound->count() > 1;
    m_againstLabel->setVisible(others);
    m_againstRound->setVisible(others);
    m_againstRound->setEnabled(m_heldBack == 0);
    m_againstHint->setVisible(others && m_heldBack > 0);
}

void ReportPage::layOut()
{
    if (!m_material || !m_session->isOpen())
        return;
    m_preview->setPages(nullptr); // they paint with the pictures that go now
    m_pictures = std::make_unique<charts::ReportPictures>(
        m_material->results, charts::Look{ currentLanguage() }, m_session->settings().deck);
    m_document = report::documentOf(part(), *m_material, *m_pictures, chosen());
    const auto pages = std::make_shared<const report::Pages>(
        m_document, *m_pictures, charts::ReportPictures::fontFamily());
    m_preview->setPages(pages);
    m_preview->setAccessibleName(m_document.title);
    m_count->setText(tr("%n page(s)", nullptr, pages->count()));
    m_save->setEnabled(!m_document.blocks.empty());
}

void ReportPage::save()
{
    if (!m_material)
        return;
    const QFileInfo workshop(m_session->path());
    QString path = m_services.prompter->saveFile(this,
        { tr("Save the report"),
            workshop.dir().filePath(
                workshop.completeBaseName() + u'-' + report::partId(part()) + u".pdf"_s),
            tr("PDF (*.pdf);;OpenDocument, for Word and LibreOffice (*.odt);;Web page (*.html)") });
    if (path.isEmpty())
        return;
    const auto format = report::formatOf(path);
    if (!format) {
        Error error{ ErrorKind::Usage, u"report-format"_s, {}, {}, path };
        error.text = tr("A report ends in .pdf, .odt or .html; “%1” does not.").arg(path);
        emit failed(error);
        return;
    }
    const WaitCursor wait;
    WholeFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && report::write(
            m_document, *format, *m_pictures, charts::ReportPictures::fontFamily(), file)
        && file.commit();
    if (!written) {
        Error error{ ErrorKind::Store, u"cannot-write"_s, {}, file.errorString(), path };
        error.text = tr("“%1” could not be written. Choose another folder.")
                         .arg(QDir::toNativeSeparators(path));
        emit failed(error);
        return;
    }
    emit told(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReportPage::listParts()
{
    const QSignalBlocker quiet(m_parts);
    const int before = std::max(0, m_parts->currentIndex());
    m_parts->clear();
    for (const report::Part each : report::allParts())
        m_parts->addItem(report::partName(each), report::partId(each));
    m_parts->setCurrentIndex(before);
}

void ReportPage::retranslateUi()
{
    m_heading->setText(tr("Report"));
    m_scroll->setAccessibleName(tr("Report"));
    m_partLabel->setText(tr("&Document:"));
    m_againstLabel->setText(tr("Co&mpare with:"));
    m_againstRound->setAccessibleName(tr("Round to compare with"));
    m_againstHint->setText(tr("Compared once the answers that wait are in the pictures."));
    m_sectionsLabel->setText(tr("Se&ctions:"));
    m_sections->setAccessibleName(tr("Sections of the minutes"));
    m_save->setText(tr("&Save as…"));
    m_filesLabel->setText(tr("For other programs, of the round that is shown:"));
    m_saveResults->setText(tr("Save the &numbers…"));
    m_saveAnswers->setText(tr("Save s&ingle answers…"));
    listParts();
    listRounds();
    listSections();
    layOut();
}

} // namespace pejling::desk
