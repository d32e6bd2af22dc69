// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/agenda.h>
#include <survey/deckplan.h>

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace pejling::desk {

/// Which themes the workshop talks about, and for how long.
struct Agenda
{
    struct Item
    {
        QString slide; ///< id
        bool chosen = false;
        int minutes = 0; ///< 0: no limit, or not chosen

        friend bool operator==(const Item &, const Item &) = default;
    };

    std::vector<Item> items;

    /// The same slides, as they are in `plan`.
    [[nodiscard]] Agenda in(const DeckPlan &plan) const;
    /// Shows the chosen slides for their minutes and hides the others; leaves all else alone.
    void applyTo(DeckPlan &plan) const;

    friend bool operator==(const Agenda &, const Agenda &) = default;
};

/// Asks for the agenda. Suggests three or four from the
/// results, each with its reasons, until a person has chosen.
class AgendaDialog : public QDialog
{
    Q_OBJECT

public:
    AgendaDialog(
        const disclosure::ResultSet &results, const DeckPlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] Agenda agenda() const;

private:
    struct Line
    {
        QString slide;
        QCheckBox *chosen;
        QSpinBox *minutes;
    };

    QWidget *makeLine(const disclosure::AgendaItem &item, const disclosure::ResultSet &results);
    void suggest();
    void showSum();

    std::vector<disclosure::AgendaItem> m_items;
    std::vector<Line> m_lines; ///< one an item
    QLabel *m_sum;
};

} // namespace pejling::desk
