// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanPage: what is shown, changed and saved as a file.
#include <base/format.h>
#include <base/text.h>
#include <base/wholefile.h>
#include <desk/newworkshopdialog.h>
#include <desk/planpage.h>
#include <desk/planpagedialog.h>
#include <desk/refill.h>
#include <wall/discussionedits.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>

#include <QAction>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace pejling::desk {

namespace {

constexpr int Overdue = -2; ///< in the list of statuses: what is late

/// The decision in that place of the statuses' round.
DecisionStatus after(DecisionStatus status)
{
    return status == DecisionStatus::Agreed  ? DecisionStatus::UnderWay
        : status == DecisionStatus::UnderWay ? DecisionStatus::Done
                                             : DecisionStatus::Agreed;
}

Result<Done> saved(store::DiscussionStore &store, const Decision &decision)
{
    const auto id = store.save(decision);
    if (!id)
        return id.error();
    return Done{};
}

/// Puts `text` below what is noted on the theme; what was noted before.
Result<QString> addNote(store::DiscussionStore &store, const QString &theme, const QString &text)
{
    const auto now = store.discussion();
    if (!now)
        return now.error();
    QString before = now->notes.value(theme);
    if (auto noted = store.setNote(theme, before.isEmpty() ? text : before % u'\n' % text); !noted)
        return noted.error();
    return before;
}

} // namespace

PlanTables PlanPage::tables() const
{
    const TemplatePtr t = m_session->workshopTemplate();
    return { t ? t : builtInTemplate(), currentLanguage() };
}

void PlanPage::connectPlan()
{
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_typeIn, &QPushButton::clicked, this, &PlanPage::typeIn);
    connect(m_emptyNew, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, &PlanPage::editSelected);
    connect(m_plan, &QAbstractItemView::activated, this, &PlanPage::editSelected);
    connect(m_next, &QPushButton::clicked, this, &PlanPage::nextStatus);
    connect(m_remove, &QPushButton::clicked, this, &PlanPage::removeSelected);
    connect(m_csv, &QAction::triggered, this, &PlanPage::exportCsv);
    connect(m_xlsx, &QAction::triggered, this, &PlanPage::exportXlsx);
    connect(m_calendar, &QAction::triggered, this, &PlanPage::exportCalendar);
    connect(m_search, &QLineEdit::textChanged, this, &PlanPage::showPlan);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &PlanPage::showPlan);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PlanPage::showPlan);
    connect(m_plan->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) {
            m_view.sortColumn = column;
            m_view.order = order;
            showPlan();
        });
    connect(m_plan->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        for (QPushButton *button : { m_edit, m_next, m_remove })
            button->setEnabled(selectedDecision().has_value());
    });
    connect(m_checklist->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PlanPage::showItem);
    connect(m_done, &QPushButton::clicked, this, [this] {
        commitItem();
        if (!m_item)
            return;
        ChecklistItem item = *m_item;
        item.done = !item.done;
        saveItem(item);
    });
    connect(m_owner, &QLineEdit::editingFinished, this, &PlanPage::commitItem);
    connect(m_itemNote, &QLineEdit::editingFinished, this, &PlanPage::commitItem);
    connect(m_noteThemes, &QComboBox::currentIndexChanged, this, [this] {
        commitPending();
        showNote();
    });
    m_plan->installEventFilter(this);
    m_note->installEventFilter(this);
    connect(m_session, &live::Session::opened, this, &PlanPage::startOver);
    connect(m_session, &live::Session::closed, this, &PlanPage::startOver);
    connect(m_session, &live::Session::discussionChanged, this, [this] {
        showPlan();
        showChecklist();
        showNote();
    });
}

void PlanPage::startOver()
{
    m_noteTheme.clear();
    m_item.reset();
    m_search->clear();
    fillChoices();
    showPlan();
    showChecklist();
    showNote();
}

void PlanPage::fillChoices()
{
    const PlanTables names = tables();
    const TemplatePtr t = m_session->workshopTemplate();
    std::vector<std::pair<QString, QVariant>> themes{ { tr("All themes"), {} },
        { names.themeName({}), u""_s } };
    std::vector<std::pair<QString, QVariant>> notes;
    for (const Theme &theme : t ? t->themes : std::vector<Theme>()) {
        themes.push_back({ names.themeName(theme.id), theme.id });
        notes.push_back({ names.themeName(theme.id), theme.id });
    }
    refill(m_theme, themes);
    refill(m_noteThemes, notes);
    std::vector<std::pair<QString, QVariant>> statuses{ { tr("Any status"), {} },
        { tr("Overdue"), Overdue } };
    for (int status = 0; status <= int(DecisionStatus::Dropped); ++status)
        statuses.push_back({ PlanTables::statusName(DecisionStatus(status)), status });
    refill(m_status, statuses);
}

void PlanPage::showPlan()
{
    const std::optional<Decision> chosen = selectedDecision();
    const auto &decisions = m_session->discussion()->decisions;
    m_view.words = m_search->text();
    m_view.theme.reset();
    if (m_theme->currentIndex() > 0)
        m_view.theme = m_theme->currentData().toString();
    m_view.status.reset();
    m_view.lateOnly = m_status->currentData() == Overdue;
    if (m_status->currentIndex() > 0 && !m_view.lateOnly)
        m_view.status = DecisionStatus(m_status->currentData().toInt());
    m_planModel->setTable(tables().decisions(*m_session->discussion(), m_view, m_services.today()));
    m_plan->fitColumns(34);
    if (chosen) {
        for (int row = 0; row < m_planModel->rowCount(); ++row) {
            if (m_planModel->index(row, 0).data(Qt::UserRole) == chosen->id)
                m_plan->setCurrentIndex(m_planModel->index(row, 0));
        }
    }
    const Format format;
    m_extent->setText(
        tr("%1 of %2 decisions")
            .arg(format.count(m_planModel->rowCount()), format.count(qint64(decisions.size()))));
    const bool empty = decisions.empty();
    m_stack->setCurrentIndex(empty ? 0 : 1);
    m_new->setHidden(empty); // the empty state has the same button
    m_export->setEnabled(!empty);
    m_calendar->setEnabled(std::ranges::any_of(decisions, [](const Decision &decision) {
        return decision.due.isValid() || decision.followUp.isValid();
    }));
    for (QPushButton *button : { m_edit, m_next, m_remove })
        button->setEnabled(selectedDecision().has_value());
}

std::optional<Decision> PlanPage::selectedDecision() const
{
    const QModelIndexList rows = m_plan->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const qint64 id = rows.front().data(Qt::UserRole).toLongLong();
    const DiscussionPtr discussion = m_session->discussion();
    const auto found = std::ranges::find(discussion->decisions, id, &Decision::id);
    return found != discussion->decisions.end() ? std::optional(*found) : std::nullopt;
}

/// `done` hears of the doing alone, not of redoing it.
void PlanPage::push(const QString &text, const DiscussionWork &to, const DiscussionWork &back,
    const DiscussionDone &done)
{
    const auto run = [this](const DiscussionWork &work, const DiscussionDone &ended) {
        runDiscussion(m_session, this, work, [this, ended](const Result<Done> &result) {
            if (!result)
                emit failed(result.error());
            if (ended)
                ended(result);
        });
    };
    m_undo->push(new DiscussionCommand(
        text, [run, to, first = done]() mutable { run(to, std::exchange(first, {})); },
        [run, back] { run(back, {}); }));
}

void PlanPage::edit(const Decision &decision)
{
    if (!m_session->isOpen())
        return;
    DecisionDialog::Choices choices;
    choices.themes.push_back({ QString(), tables().themeName({}) });
    for (const Theme &theme : m_session->workshopTemplate()->themes)
        choices.themes.push_back({ theme.id, tables().themeName(theme.id) });
    choices.findings = [this](const QString &theme) {
        const auto results = m_session->results();
        return results ? tables().findings(**results, theme, m_services.today())
                       : std::vector<FrozenFinding>();
    };
    choices.words = [this](const FrozenFinding &finding) { return tables().why(finding); };
    Decision suggested = decision;
    if (decision.id == 0 && m_theme->currentIndex() > 0)
        suggested.theme = m_theme->currentData().toString();
    auto *dialog = new DecisionDialog(suggested, choices, m_services.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, decision] {
        Decision after = dialog->decision();
        if (after == decision)
            return;
        if (decision.id != 0) {
            push(
                tr("edit a decision"),
                [after](store::DiscussionStore &store) { return saved(store, after); },
                [decision](store::DiscussionStore &store) { return saved(store, decision); });
            return;
        }
        const wall::DiscussionChange change = wall::addDecisions({ after });
        push(tr("add a decision"), change.to, change.back);
    });
    dialog->open();
}

void PlanPage::typeIn()
{
    if (!m_session->isOpen())
        return;
    commitPending();
    std::vector<std::pair<QString, QString>> themes;
    for (const Theme &theme : m_session->workshopTemplate()->themes)
        themes.push_back({ theme.id, tables().themeName(theme.id) });
    auto *dialog = new TableSheetDialog(themes, m_services.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TableSheetDialog::entered, this,
        [this, asker = QPointer(dialog)](const TableSheet &sheet) {
            take(sheet, [asker, sheet](const Result<Done> &done) {
                if (asker)
                    asker->tell(sheet, done);
            });
        });
    // Nowhere is left to put what is typed.
    connect(m_session, &live::Session::closed, dialog, [dialog] { dialog->done(0); });
    dialog->open();
}

/// One sheet is one step to undo.
void PlanPage::take(const TableSheet &sheet, const DiscussionDone &done)
{
    const wall::DiscussionChange add = wall::addDecisions(sheet.decisions);
    const auto before = std::make_shared<std::optional<QString>>(); // set once a note is added
    const auto save = [add, sheet, before](store::DiscussionStore &store) -> Result<Done> {
        if (auto added = add.to(store); !added || sheet.note.isEmpty())
            return added;
        const auto noted = addNote(store, sheet.theme, sheet.note);
        if (!noted) {
            (void)add.back(store); // all or nothing, so that the sheet can be tried again
            return noted.error();
        }
        *before = *noted;
        return Done{};
    };
    const auto back = [add, sheet, before](store::DiscussionStore &store) -> Result<Done> {
        if (auto removed = add.back(store); !removed || !*before)
            return removed;
        return store.setNote(sheet.theme, **before);
    };
    push(tr("type in a sheet"), save, back, done);
}

void PlanPage::editSelected()
{
    if (const auto decision = selectedDecision())
        edit(*decision);
}

void PlanPage::removeSelected()
{
    const auto decision = selectedDecision();
    if (!decision)
        return;
    push(
        tr("remove a decision"),
        [id = decision->id](store::DiscussionStore &store) { return store.removeDecision(id); },
        [before = *decision](store::DiscussionStore &store) { return saved(store, before); });
}

void PlanPage::nextStatus()
{
    const auto before = selectedDecision();
    if (!before)
        return;
    Decision next = *before;
    next.status = after(before->status);
    push(
        tr("change a status"), [next](store::DiscussionStore &store) { return saved(store, next); },
        [before](store::DiscussionStore &store) { return saved(store, *before); });
}

void PlanPage::showChecklist()
{
    commitItem();
    m_checklistModel->setTable(
        m_session->isOpen() ? tables().checklist(*m_session->discussion()) : widgets::Table());
    m_checklist->fitColumns(60);
    showItem();
}

std::optional<ChecklistItem> PlanPage::selectedItem() const
{
    const QModelIndexList rows = m_checklist->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const QString key = rows.front().data(Qt::UserRole).toString();
    for (int part = 0; part < ChecklistParts; ++part) {
        if (key.section(u'/', 0, 0) == checklistPartId(ChecklistPart(part)))
            return m_session->discussion()->item(ChecklistPart(part), key.section(u'/', 1).toInt());
    }
    return {};
}

void PlanPage::showItem()
{
    commitItem();
    m_item = selectedItem();
    for (QWidget *field : { static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_owner),
             static_cast<QWidget *>(m_itemNote) })
        field->setEnabled(m_item.has_value());
    m_done->setText(m_item && m_item->done ? tr("Not &done") : tr("&Done"));
    const QString owner = m_item ? m_item->owner : QString();
    const QString note = m_item ? m_item->note : QString();
    if (owner != m_owner->text())
        m_owner->setText(owner);
    if (note != m_itemNote->text())
        m_itemNote->setText(note);
}

void PlanPage::commitItem()
{
    if (!m_item || !m_session->isOpen())
        return;
    ChecklistItem typed = *m_item;
    typed.owner = cleaned(m_owner->text());
    typed.note = cleaned(m_itemNote->text());
    if (typed != *m_item)
        saveItem(typed);
}

void PlanPage::saveItem(const ChecklistItem &after)
{
    const ChecklistItem before = *std::exchange(m_item, after);
    push(
        tr("change the checklist"),
        [after](store::DiscussionStore &store) { return store.setItem(after); },
        [before](store::DiscussionStore &store) { return store.setItem(before); });
}

void PlanPage::showNote()
{
    const QString theme = m_noteThemes->currentData().toString();
    const TemplatePtr t = m_session->workshopTemplate();
    const auto index = t ? t->themeIndex(theme) : std::nullopt;
    m_note->setEnabled(index.has_value());
    QStringList questions;
    if (index) {
        for (const LocalizedText &question : t->themes[size_t(*index)].discussion)
            questions << u"•  "_s % question.in(currentLanguage());
    }
    m_questions->setText(questions.join(u'\n'));
    const QString note = m_session->discussion()->notes.value(theme);
    // What is being typed is not taken away by news from elsewhere.
    if (theme == m_noteTheme && m_note->hasFocus())
        return;
    m_noteTheme = theme;
    m_noteStored = note;
    if (note != m_note->toPlainText())
        m_note->setPlainText(note);
}

void PlanPage::commitPending()
{
    commitItem();
    if (m_noteTheme.isEmpty() || !m_session->isOpen())
        return;
    const QString typed = cleaned(m_note->toPlainText());
    if (typed == m_noteStored)
        return;
    const QString before = std::exchange(m_noteStored, typed);
    push(
        tr("write a note"),
        [theme = m_noteTheme, typed](
            store::DiscussionStore &store) { return store.setNote(theme, typed); },
        [theme = m_noteTheme, before](
            store::DiscussionStore &store) { return store.setNote(theme, before); });
}

bool PlanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commitPending();
    if (watched == m_plan && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlanPage::saveFile(const QString &title, const QString &suffix, const QString &filter,
    const std::function<bool(QIODevice &)> &write)
{
    const QFileInfo workshop(m_session->path());
    const QString suggestion = workshop.dir().filePath(
        workshop.completeBaseName() % u'-' % tr("plan", "part of a file name") % suffix);
    const QString path = m_services.prompter->saveFile(this, { title, suggestion, filter });
    if (path.isEmpty())
        return;
    WholeFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit()) {
        emit failed({ ErrorKind::Store, u"file-not-written"_s,
            tr("The file %1 could not be written. Choose another place.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString(), path });
        return;
    }
    emit told(tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
}

void PlanPage::exportCsv()
{
    saveFile(
        tr("Save the plan as a table"), u".csv"_s, tr("Table (*.csv)"), [this](QIODevice &file) {
            tables().writeCsv(file, *m_session->discussion());
            return true;
        });
}

void PlanPage::exportXlsx()
{
    saveFile(tr("Save the plan as a spreadsheet"), u".xlsx"_s, tr("Spreadsheet (*.xlsx)"),
        [this](QIODevice &file) { return tables().writeXlsx(file, *m_session->discussion()); });
}

void PlanPage::exportCalendar()
{
    const QByteArray uid
        = QCryptographicHash::hash(m_session->path().toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .left(16);
    saveFile(tr("Save the deadlines"), u".ics"_s, tr("Calendar (*.ics)"), [&](QIODevice &file) {
        file.write(tables().calendar(*m_session->discussion(), QString::fromLatin1(uid),
            QDateTime(m_services.today(), QTime(0, 0), Qt::UTC)));
        return true;
    });
}

} // namespace pejling::desk
