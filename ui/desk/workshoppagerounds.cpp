// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WorkshopPage: its rounds, and erasing answers.
#include <desk/workshoppage.h>

#include <desk/eraser.h>
#include <desk/tables.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>
#include <widgets/whendone.h>

#include <QGroupBox>
#include <QHeaderView>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

namespace {

/// Closing or opening a round.
class RoundCommand : public QUndoCommand
{
public:
    RoundCommand(const QString &text, bool close, std::function<void(bool closed)> write)
        : QUndoCommand(text), m_close(close), m_write(std::move(write))
    {
    }

    void undo() override { m_write(!m_close); }
    void redo() override { m_write(m_close); }

private:
    bool m_close;
    std::function<void(bool closed)> m_write;
};

} // namespace

QWidget *WorkshopPage::makeRounds()
{
    m_roundsBox = new QGroupBox;
    m_roundsModel = new widgets::TableModel(this);
    m_rounds = new widgets::TableView;
    m_rounds->setModel(m_roundsModel);
    m_rounds->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rounds->horizontalHeader()->setStretchLastSection(true);
    m_rounds->setMinimumHeight(fontMetrics().height() * 8);
    m_newRound = new QPushButton;
    m_toggleRound = new QPushButton;
    m_showRound = new QPushButton;
    m_eraseRound = new QPushButton;
    m_newRound->setObjectName("newRound"_L1);
    m_eraseRound->setObjectName("eraseRound"_L1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_newRound, 0, 0);
    buttons->addWidget(m_toggleRound, 0, 1);
    buttons->addWidget(m_showRound, 1, 0);
    buttons->addWidget(m_eraseRound, 1, 1);
    buttons->setColumnStretch(2, 1);
    auto *rows = new QVBoxLayout(m_roundsBox);
    rows->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(Grid);
    rows->addWidget(m_rounds);
    rows->addLayout(buttons);
    return m_roundsBox;
}

void WorkshopPage::connectRounds()
{
    m_eraser = new Eraser(m_session, m_services, this);
    connect(m_eraser, &Eraser::told, this, &WorkshopPage::told);
    connect(m_eraser, &Eraser::failed, this, &WorkshopPage::failed);
    connect(m_newRound, &QPushButton::clicked, this, &WorkshopPage::newRound);
    connect(m_toggleRound, &QPushButton::clicked, this, &WorkshopPage::toggleRound);
    connect(m_eraseRound, &QPushButton::clicked, this, &WorkshopPage::eraseRound);
    connect(m_eraseAll, &QPushButton::clicked, this, &WorkshopPage::eraseAll);
    connect(m_showRound, &QPushButton::clicked, this, [this] {
        m_session->setRound(selectedRound());
        showRounds();
    });
    connect(m_rounds->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &WorkshopPage::updateRoundButtons);
    connect(
        m_roundsModel, &widgets::TableModel::modelReset, this, &WorkshopPage::updateRoundButtons);
}

void WorkshopPage::showRounds()
{
    const QString selected = selectedRound();
    m_roundsModel->setTable(
        StoreTables::rounds(m_inventory->rounds(), m_session->round(), currentLanguage()));
    m_rounds->fitColumns();
    if (!m_rounds->selectionModel()->hasSelection() && m_roundsModel->rowCount() > 0) {
        int row = 0;
        for (int i = 0; i < m_roundsModel->rowCount(); ++i) {
            if (m_roundsModel->index(i, 0).data(Qt::UserRole) == selected)
                row = i;
        }
        m_rounds->selectRow(row);
    }
    updateRoundButtons();
}

QString WorkshopPage::selectedRound() const
{
    const QModelIndexList rows = m_rounds->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.front().data(Qt::UserRole).toString();
}

void WorkshopPage::updateRoundButtons()
{
    const QString selected = selectedRound();
    bool closed = false;
    qint64 answers = 0;
    qint64 ofRound = 0;
    for (const store::RoundInfo &round : m_inventory->rounds()) {
        closed = closed || (round.id == selected && round.closed);
        answers += round.responses;
        ofRound += round.id == selected ? round.responses : 0;
    }
    m_eraseRound->setEnabled(ofRound > 0);
    m_eraseAll->setEnabled(answers > 0);
    m_toggleRound->setText(closed ? tr("&Open round") : tr("&Close round"));
    m_toggleRound->setEnabled(!selected.isEmpty());
    m_showRound->setEnabled(!selected.isEmpty() && selected != m_session->round());
}

void WorkshopPage::newRound()
{
    const auto name = m_services.prompter->askText(this, tr("New round"),
        tr("Name of the round: small letters a–z, digits and hyphens, at most 32. For example "
           "“vote-in-the-room”."),
        u"[a-z0-9-]{1,32}"_s);
    if (!name)
        return;
    QStringList open;
    for (const store::RoundInfo &round : m_inventory->rounds()) {
        if (!round.closed && round.responses > 0 && round.id != *name)
            open << round.id;
    }
    const bool freeze = !open.isEmpty()
        && m_services.prompter->confirm(this,
            { tr("New round"),
                tr("Close %n open round(s) now, so that late answers do not change what the room "
                   "has seen? Answers and imports for it are then refused until it is opened "
                   "again.",
                    nullptr, int(open.size())),
                {}, tr("Close round") });
    openRound(*name, freeze ? open : QStringList());
}

void WorkshopPage::openRound(const QString &round, const QStringList &closeFirst)
{
    const auto work = [round, closeFirst](store::WorkshopStore &store) -> Result<Done> {
        for (const QString &earlier : closeFirst) {
            if (auto done = store.closeRound(earlier); !done)
                return done;
        }
        return store.openRound(round);
    };
    widgets::whenDone(m_session->run(work), this, [this](const Result<Done> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void WorkshopPage::eraseRound()
{
    // A copy: rounds may be read anew while the person thinks.
    const std::vector<store::RoundInfo> rounds = m_inventory->rounds();
    const auto selected = std::ranges::find(rounds, selectedRound(), &store::RoundInfo::id);
    if (selected != rounds.end())
        m_eraser->eraseRound(*selected);
}

void WorkshopPage::eraseAll()
{
    qint64 answers = 0;
    for (const store::RoundInfo &round : m_inventory->rounds())
        answers += round.responses;
    m_eraser->eraseAllButResults(answers);
}

void WorkshopPage::toggleRound()
{
    const std::vector<store::RoundInfo> rounds = m_inventory->rounds(); // as in eraseRound()
    const auto round = std::ranges::find(rounds, selectedRound(), &store::RoundInfo::id);
    if (round == rounds.end())
        return;
    const bool close = !round->closed;
    if (close && round->id == m_session->round() && m_heldBack > 0
        && !m_services.prompter->confirm(this,
            { tr("Close round"),
                tr("%n answer(s) are not yet in the pictures, because so few could be "
                   "recognised. They stay out if the round is closed now.",
                    nullptr, int(m_heldBack)),
                {}, tr("Close round") }))
        return;
    m_undo->push(new RoundCommand(close ? tr("Close round") : tr("Open round"), close,
        [this, id = round->id](bool closed) { setRoundClosed(id, closed); }));
}

void WorkshopPage::setRoundClosed(const QString &round, bool closed)
{
    const auto work = [round, closed](store::WorkshopStore &store) {
        return closed ? store.closeRound(round) : store.openRound(round);
    };
    widgets::whenDone(m_session->run(work), this, [this](const Result<Done> &done) {
        if (!done)
            emit failed(done.error());
    });
}

} // namespace pejling::desk
