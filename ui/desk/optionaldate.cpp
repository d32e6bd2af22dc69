// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/optionaldate.h>

#include <widgets/spacing.h>
#include <widgets/wheelguard.h>

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace pejling::desk {

OptionalDate::OptionalDate(QWidget *parent)
    : QWidget(parent), m_decided(new QCheckBox), m_date(new QDateEdit),
      m_suggestion(QDate::currentDate())
{
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false);
    widgets::guardFromWheel(m_date);
    m_date->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::Grid);
    row->addWidget(m_decided);
    row->addWidget(m_date);
    row->addStretch();
    setFocusProxy(m_decided);
    connect(m_decided, &QCheckBox::toggled, this, [this](bool decided) {
        m_date->setEnabled(decided);
        if (decided && m_suggestion.isValid()) {
            const QSignalBlocker quiet(m_date);
            m_date->setDate(m_suggestion);
        }
        emit edited(date());
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this] { emit edited(date()); });
}

QDate OptionalDate::date() const { return m_decided->isChecked() ? m_date->date() : QDate(); }

void OptionalDate::setDate(QDate date)
{
    const QSignalBlocker quietDecided(m_decided);
    const QSignalBlocker quietDate(m_date);
    m_decided->setChecked(date.isValid());
    m_date->setEnabled(date.isValid());
    if (date.isValid())
        m_date->setDate(date);
    else if (m_suggestion.isValid())
        m_date->setDate(m_suggestion);
}

void OptionalDate::setTexts(const QString &decided, const QString &name)
{
    m_decided->setText(decided);
    m_decided->setAccessibleName(name + QLatin1StringView(": ") + decided);
    m_date->setAccessibleName(name);
    // A field keeps the format of the language that it was made in.
    m_date->setLocale(QLocale());
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
}

} // namespace pejling::desk
