// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/findanswerdialog.h>

#include <base/format.h>
#include <desk/answerspage.h>
#include <widgets/heading.h>
#include <widgets/spacing.h>
#include <widgets/tableview.h>
#include <widgets/wheelguard.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pejling::desk {

using widgets::Grid;

namespace {

constexpr int Page = 1000; ///< answers looked through at a time

/// Looks through every answer of the round; reads only, a page at a time.
Result<std::vector<qint64>> idsOf(
    store::WorkshopStore &store, const QString &round, const Remembered &wanted)
{
    std::vector<qint64> ids;
    for (qint64 after = 0;;) {
        const auto page = store.responses(round, after, Page);
        if (!page)
            return page.error();
        for (const Response &response : *page) {
            if (wanted.fits(response))
                ids.push_back(response.id);
        }
        if (page->size() < size_t(Page))
            return ids;
        after = page->back().id;
    }
}

} // namespace

FindAnswerDialog::FindAnswerDialog(live::Session *session, Services services, QWidget *parent)
    : QDialog(parent), m_session(session), m_template(session->workshopTemplate()),
      m_eraser(new Eraser(session, std::move(services), this)),
      m_wanted(std::make_shared<Remembered>())
{
    setWindowTitle(tr("Find an answer and erase it"));
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeQuestions());
    halves->addWidget(makeAnswers());
    halves->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    m_erase = buttons->addButton(tr("&Erase answer…"), QDialogButtonBox::ActionRole);
    m_erase->setObjectName(u"erase"_s);
    m_erase->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addWidget(halves, 1);
    rows->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(
        QSize(em * 150, fontMetrics().height() * 36).boundedTo(screen()->availableSize() * 0.95));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        if (const Response *response = m_model->response(m_table->currentIndex().row()))
            m_eraser->eraseAnswer(response->id);
    });
    connect(m_eraser, &Eraser::told, this, &FindAnswerDialog::told);
    connect(m_eraser, &Eraser::failed, this, &FindAnswerDialog::failed);
    connect(m_eraser, &Eraser::begun, this, [this] {
        setErasing(true);
        m_found->setText(tr("Erasing …"));
    });
    connect(m_eraser, &Eraser::ended, this, [this] {
        setErasing(false);
        look();
    });
    m_lookDelay.setSingleShot(true);
    m_lookDelay.setInterval(250ms);
    connect(&m_lookDelay, &QTimer::timeout, this, &FindAnswerDialog::look);
    look();
}

/// Not before what is being erased is gone: what became of it is told from here.
void FindAnswerDialog::reject()
{
    if (!m_erasing)
        QDialog::reject();
}

void FindAnswerDialog::setErasing(bool erasing)
{
    m_erasing = erasing;
    setEnabled(!erasing);
}

QComboBox *FindAnswerDialog::addChoice(const QString &objectName, const QString &unknown)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->addItem(unknown);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    widgets::guardFromWheel(box);
    connect(box, &QComboBox::currentIndexChanged, this, &FindAnswerDialog::look);
    return box;
}

QWidget *FindAnswerDialog::makeQuestions()
{
    const Language language = currentLanguage();
    auto *fields = new QWidget;
    auto *rows = new QVBoxLayout(fields);
    rows->setContentsMargins(0, 0, Grid, 0);
    auto *heading = new widgets::Heading(widgets::Heading::Level::Section);
    heading->setText(tr("What does the person remember?"));
    rows->addWidget(heading);
    const auto add = [rows](const QString &text, QWidget *field) {
        auto *label = widgets::makeTextLabel();
        label->setText(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        rows->addWidget(label);
        rows->addWidget(field);
    };
    const QString unknown = tr("Not remembered");
    m_audience = addChoice(u"audience"_s, unknown);
    for (const Audience &audience : m_template->audiences)
        m_audience->addItem(audience.title.in(language));
    add(tr("Group"), m_audience);
    for (const Question &question : m_template->questions) {
        if (question.kind == QuestionKind::Text)
            continue;
        QComboBox *box = addChoice(question.id, unknown);
        if (question.kind == QuestionKind::Rating) {
            for (const ScaleValue &value : question.scale.values)
                box->addItem(
                    QString::number(value.value) % u' ' % value.label.in(language), value.value);
            m_ratings.emplace_back(question.slot, box);
            add(questionName(question, language), box);
        } else {
            for (size_t item = 0; item < question.items.size(); ++item)
                box->addItem(question.items[item].title.in(language), int(item));
            m_rankings.emplace_back(question.slot, box);
            add(tr("Placed first: %1").arg(questionName(question, language)), box);
        }
    }
    m_words = new QLineEdit;
    m_words->setObjectName(u"words"_s);
    connect(m_words, &QLineEdit::textChanged, &m_lookDelay, qOverload<>(&QTimer::start));
    add(tr("Words they wrote"), m_words);
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    return scroll;
}

QWidget *FindAnswerDialog::makeAnswers()
{
    AnswersSource source = answersOf(m_session);
    source.search
        = [session = m_session, wanted = m_wanted](const QString &round, const QString &) {
              return session->run([round, now = *wanted](store::WorkshopStore &store) {
                  return idsOf(store, round, now);
              });
          };
    const store::Settings settings = m_session->settings();
    m_model = new AnswersModel(std::move(source), this);
    m_model->setLanguage(currentLanguage());
    m_model->setRound(m_template, m_session->round(),
        { settings.organisation, settings.workshopDate, settings.deleteBy });
    m_table = new widgets::TableView;
    m_table->setObjectName(u"found"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Answers that fit"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 20);
    m_whole = new QPlainTextEdit;
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setAccessibleName(tr("The selected answer"));
    m_whole->setPlaceholderText(tr("Select an answer to read all of it here."));
    m_found = widgets::makeTextLabel();
    m_found->setObjectName(u"count"_s);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_whole);
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(Grid, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_found);
    rows->addWidget(halves, 1);
    connect(m_model, &AnswersModel::failed, this, [this](const Error &error) {
        m_found->clear();
        emit failed(error);
    });
    connect(m_model, &AnswersModel::extentChanged, this, &FindAnswerDialog::showFound);
    connect(m_model, &AnswersModel::dataChanged, this, &FindAnswerDialog::showSelected);
    connect(m_model, &AnswersModel::modelReset, this, &FindAnswerDialog::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FindAnswerDialog::showSelected);
    return side;
}

Remembered FindAnswerDialog::remembered() const
{
    Remembered wanted;
    if (m_audience->currentIndex() > 0)
        wanted.audience = AudienceIndex(m_audience->currentIndex() - 1);
    for (const auto &[slot, box] : m_ratings) {
        if (box->currentIndex() > 0)
            wanted.ratings.emplace(slot, box->currentData().toInt());
    }
    for (const auto &[slot, box] : m_rankings) {
        if (box->currentIndex() > 0)
            wanted.first.emplace(slot, box->currentData().toInt());
    }
    wanted.words = m_words->text().simplified();
    return wanted;
}

/// The model searches when what it is asked for changes; here that is a number.
void FindAnswerDialog::look()
{
    m_lookDelay.stop();
    if (!m_model || !m_words) // while the fields are made
        return;
    *m_wanted = remembered();
    m_model->setSearch(QString::number(++m_looked));
}

void FindAnswerDialog::showFound()
{
    m_found->setText(m_model->isComplete() ? tr("%n answer(s) fit.", nullptr, m_model->rowCount())
                                           : tr("Looking …"));
    showSelected();
}

void FindAnswerDialog::showSelected()
{
    const int row = m_table->currentIndex().row();
    const QString text = m_model->wholeText(row);
    if (text != m_whole->toPlainText())
        m_whole->setPlainText(text);
    if (m_erase)
        m_erase->setEnabled(m_model->response(row));
}

} // namespace pejling::desk
