// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace pejling::desk {

/// A date that may be left undecided.
class OptionalDate : public QWidget
{
    Q_OBJECT

public:
    explicit OptionalDate(QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const; ///< invalid: undecided
    void setDate(QDate date); ///< does not emit edited()
    /// What is filled in when the person says that the date is decided.
    void setSuggestion(QDate date) { m_suggestion = date; }
    /// For the checkbox and for screen readers.
    void setTexts(const QString &decided, const QString &name);

signals:
    void edited(const QDate &date); ///< by the person, once it is whole

private:
    QCheckBox *m_decided;
    QDateEdit *m_date;
    QDate m_suggestion;
};

} // namespace pejling::desk
