// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <disclosure/shownresults.h>
#include <export/tablexlsx.h>
#include <survey/decision.h>
#include <survey/workshoptemplate.h>
#include <widgets/table.h>

#include <QCoreApplication>
#include <QIODevice>

#include <vector>

namespace pejling::desk {

/// Which decisions are listed, and in which order.
struct PlanView
{
    enum Column { Theme, What, Why, Who, Due, FollowUp, Status, ColumnCount };

    std::optional<QString> theme = {}; ///< id, empty: about the whole workshop; absent: all
    std::optional<DecisionStatus> status = {};
    bool lateOnly = false;
    QString words = {}; ///< each must stand in what, why or who
    int sortColumn = -1; ///< -1: as they were made
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The action plan as a table and as files. Plain text; nothing of single answers is in it.
class PlanTables
{
    Q_DECLARE_TR_FUNCTIONS(PlanTables)

public:
    PlanTables(TemplatePtr workshopTemplate, Language language);

    /// Row keys are the decisions' ids.
    [[nodiscard]] widgets::Table decisions(
        const Discussion &discussion, const PlanView &view, QDate today) const;
    /// One row a line of the template's process lists; the key is "part/index".
    [[nodiscard]] widgets::Table checklist(const Discussion &discussion) const;

    [[nodiscard]] QString themeName(const QString &theme) const;
    [[nodiscard]] static QString statusName(DecisionStatus status);
    [[nodiscard]] static QString partName(ChecklistPart part);
    [[nodiscard]] QString line(ChecklistPart part, int index) const;
    /// "Sikker drift: 1.-plads (71 point, 162 svar, 28. august 2025)".
    [[nodiscard]] QString why(const FrozenFinding &finding) const;

    /// Every decision, for a spreadsheet of the language.
    void writeCsv(QIODevice &device, const Discussion &discussion) const;
    /// The same with dates and numbers as such; false when it could not be written.
    [[nodiscard]] bool writeXlsx(QIODevice &device, const Discussion &discussion) const;
    /// An iCalendar file (RFC 5545): a whole-day event for every deadline and follow-up of a
    /// decision that is not dropped; `uid` makes them the same events when exported again.
    [[nodiscard]] QByteArray calendar(
        const Discussion &discussion, const QString &uid, const QDateTime &now) const;

    /// What a decision on `theme` (empty: none) may rest on: what the room has been shown of it.
    [[nodiscard]] std::vector<FrozenFinding> findings(
        const disclosure::ResultSet &results, const QString &theme, QDate today) const;

private:
    [[nodiscard]] exporting::XlsxTable everyDecision(const Discussion &discussion) const;
    [[nodiscard]] bool lets(const Decision &decision, const PlanView &view, QDate today) const;
    [[nodiscard]] QString cell(const Decision &decision, int column) const;

    TemplatePtr m_template;
    Language m_language;
};

} // namespace pejling::desk
