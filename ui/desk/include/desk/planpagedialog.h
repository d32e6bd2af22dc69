// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/decision.h>

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace pejling::desk {

class OptionalDate;

/// One decision: what, why, who, by when. The finding that it rests on is taken from what the room
/// has been shown, and frozen with its number when it is chosen.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choices
    {
        std::vector<std::pair<QString, QString>> themes; ///< id and name, the whole workshop first
        /// What a decision on a theme may rest on.
        std::function<std::vector<FrozenFinding>(const QString &theme)> findings;
        std::function<QString(const FrozenFinding &)> words;
    };

    DecisionDialog(
        const Decision &decision, const Choices &choices, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] Decision decision() const;

private:
    void layOut(QDate today);
    void fillThemes();
    void fillFindings();
    void update();

    Decision m_decision; ///< as it was
    Choices m_choices;
    std::vector<FrozenFinding> m_findings; ///< as listed, after "none" and the one it has

    QComboBox *m_theme;
    QPlainTextEdit *m_what;
    QComboBox *m_why;
    QLabel *m_frozen;
    QLineEdit *m_reason;
    QLineEdit *m_who;
    OptionalDate *m_due;
    OptionalDate *m_followUp;
    QComboBox *m_status;
    QDialogButtonBox *m_buttons;
};

} // namespace pejling::desk
