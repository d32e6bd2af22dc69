// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>
#include <store/records.h>

#include <QWidget>

#include <array>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace pejling::widgets {
class Heading;
}

namespace pejling::desk {

/// Third step of the import: whose answers these are, where the file does not say, and which of
/// them count, in which round.
class ImportAudienceStep : public QWidget
{
    Q_OBJECT

public:
    ImportAudienceStep(TemplatePtr workshopTemplate, const std::vector<store::RoundInfo> &rounds,
        const QString &round, QWidget *parent = nullptr);

    void setRecognition(const importer::Recognition &recognition);
    /// An id of the template; anything else: none.
    void setAudience(const QString &id);
    /// Whether several rounds are open, so that somebody has to say where the answers go.
    [[nodiscard]] bool asksRound() const { return m_openRounds > 1; }
    [[nodiscard]] QString audience() const; ///< id; empty: not chosen
    [[nodiscard]] QString form() const;
    void setForm(const QString &form);
    [[nodiscard]] QString round() const;
    [[nodiscard]] QString roundName() const; ///< empty where there is only one
    [[nodiscard]] bool includeUnfinished() const;
    void focusFirst();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fillRounds(const std::vector<store::RoundInfo> &rounds, const QString &shown);

    TemplatePtr m_template;
    importer::Recognition m_recognition;
    QString m_givenForm;
    widgets::Heading *m_question;
    QLabel *m_text;
    QButtonGroup *m_group;
    std::array<QRadioButton *, AudienceCount> m_audiences;
    QLabel *m_roundLabel;
    int m_openRounds = 0;
    QComboBox *m_round;
    QCheckBox *m_unfinished;
    QLabel *m_unfinishedHint;
    QLabel *m_formLabel;
    QLineEdit *m_form;
    QLabel *m_formHint;
};

} // namespace pejling::desk
