// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include <kiosk/kioskwindow.h>
#include <widgets/whendone.h>

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

namespace {

constexpr qreal ColumnWidth = 760;

/// A column in the middle of `page`.
QVBoxLayout *middleColumn(QWidget *page, const Look &look, qreal width)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(look.px(16));
    auto *box = new QWidget;
    box->setLayout(column);
    box->setMaximumWidth(look.textPx(width));
    column->setContentsMargins(0, 0, 0, 0);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(box, 100);
    across->addStretch(1);
    auto *down = new QVBoxLayout(page);
    down->setContentsMargins(look.px(30), look.px(20), look.px(30), look.px(20));
    down->addStretch(1);
    down->addLayout(across);
    down->addStretch(2);
    return column;
}

} // namespace

QString lockingHelp()
{
    return PinPage::tr(
        "The window holds Esc, Alt+F4 and closing, and on X11 the keys of the window manager too. "
        "Only the system can hold the rest: Ctrl+Alt+Delete, switching users, the power button, "
        "Alt+Tab and the Windows key on Windows, panels and gestures on Wayland.\n"
        "Linux: run it alone in the compositor cage (cage -- pejling kiosk FILE), in a user "
        "account "
        "of its own.\n"
        "Windows: Settings > Accounts > Other users > Set up a kiosk (Assigned Access).");
}

NoticePage::NoticePage(const Look &look, const QString &title, const QString &text)
    : m_look(look), m_title(title), m_text(look.label(text)),
      m_detail(look.quietLabel({}, TextSize::Small)),
      m_column(middleColumn(this, look, ColumnWidth))
{
    setAccessibleName(title);
    m_column->addWidget(look.label(title, TextSize::Title, QFont::Bold));
    m_column->addWidget(m_text);
    m_column->addWidget(m_detail);
    m_detail->hide();
    m_column->addSpacing(look.px(8));
}

void NoticePage::setText(const QString &text)
{
    if (m_text->text() != text)
        announce(m_text, text);
}

QString NoticePage::text() const { return m_text->text(); }

void NoticePage::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

Button *NoticePage::addButton(Button::Kind kind, const QString &text)
{
    auto *button = new Button(m_look, kind, text);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

PinPage::PinPage(const Look &look, Task task, const QString &hash, PinGuard &guard)
    : m_look(look), m_task(task), m_hash(hash), m_guard(guard), m_text(look.label({})),
      m_field(new QLineEdit), m_message(look.label({}, TextSize::Body, QFont::Medium)),
      m_done(new Button(look, Button::Kind::Primary, {}))
{
    QVBoxLayout *column = middleColumn(this, look, 900);
    column->addWidget(look.label(title(), TextSize::Question, QFont::DemiBold));
    column->addWidget(m_text);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(look.px(40));
    auto *fields = new QVBoxLayout;
    fields->setSpacing(look.px(12));
    fields->addWidget(m_field);
    fields->addWidget(m_message);
    fields->addWidget(m_done, 0, Qt::AlignLeft);
    auto *cancel = new Button(look, Button::Kind::Secondary,
        task == Task::Leave ? tr("Back to the survey") : tr("Close"));
    cancel->setObjectName("cancel"_L1);
    connect(cancel, &QPushButton::clicked, this, &PinPage::cancelled);
    fields->addWidget(cancel, 0, Qt::AlignLeft);
    fields->addStretch();
    columns->addLayout(fields, 1);
    columns->addWidget(makeKeypad(), 0, Qt::AlignTop);
    column->addLayout(columns);
    if (task == Task::Choose)
        column->addWidget(look.quietLabel(lockingHelp(), TextSize::Small));

    m_field->setObjectName("pin"_L1);
    m_field->setFont(look.font(TextSize::Question));
    m_field->setMinimumHeight(look.textPx(52));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->setInputMethodHints(
        Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_field->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), m_field));
    m_field->setAccessibleName(tr("PIN"));
    m_done->setObjectName("pinDone"_L1);
    m_done->setText(task == Task::Leave ? tr("Leave") : tr("Next"));
    m_text->setText(task == Task::Leave
            ? tr("This is for those who run the workshop. An answer that has not been sent is "
                 "lost.")
            : tr("Choose a PIN of at least %1 digits. It is needed to leave this window.")
                  .arg(MinPinLength));
    connect(m_field, &QLineEdit::returnPressed, this, &PinPage::submit);
    connect(m_done, &QPushButton::clicked, this, &PinPage::submit);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &PinPage::updateWait);
    updateWait();
}

QString PinPage::title() const
{
    return m_task == Task::Leave ? tr("Leave the survey window?") : tr("Before the first answer");
}

void PinPage::focusField() { m_field->setFocus(); }

QWidget *PinPage::makeKeypad()
{
    auto *pad = new QWidget;
    auto *grid = new QGridLayout(pad);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    const auto add = [this, grid](const QString &text, int row, int column, auto press) {
        auto *key = new Button(m_look, Button::Kind::Secondary, text);
        key->setFocusPolicy(Qt::NoFocus);
        key->setFixedSize(m_look.px(84), m_look.px(64));
        key->setObjectName(u"key-"_s % text);
        connect(key, &QPushButton::clicked, m_field, press);
        grid->addWidget(key, row, column);
        return key;
    };
    for (int digit = 1; digit <= 10; ++digit) {
        const QString text = QString::number(digit % 10);
        add(text, (digit - 1) / 3, digit == 10 ? 1 : (digit - 1) % 3,
            [this, text] { m_field->insert(text); });
    }
    add(u"⌫"_s, 3, 2, [this] { m_field->backspace(); })->setAccessibleName(tr("Delete a digit"));
    return pad;
}

void PinPage::tell(const QString &text) { announce(m_message, text); }

void PinPage::setBusy(bool busy)
{
    m_field->setEnabled(!busy);
    m_done->setEnabled(!busy);
    if (!busy)
        m_field->setFocus();
}

void PinPage::submit()
{
    if (!m_done->isEnabled())
        return;
    const QString pin = m_field->text();
    if (!isPin(pin)) {
        tell(tr("A PIN has at least %1 digits.").arg(MinPinLength));
        return;
    }
    m_field->clear();
    if (m_task == Task::Choose)
        choose(pin);
    else
        check(pin);
}

void PinPage::choose(const QString &pin)
{
    if (m_first.isEmpty()) {
        m_first = pin;
        tell(tr("Type it once more."));
        m_done->setText(tr("Use this PIN"));
        return;
    }
    if (std::exchange(m_first, QString()) != pin) {
        m_done->setText(tr("Next"));
        tell(tr("The two were not the same. Begin again."));
        return;
    }
    setBusy(true);
    widgets::whenDone(QtConcurrent::run(&hashOfPin, pin), this, [this](const QString &hash) {
        setBusy(false);
        if (hash.isEmpty())
            tell(tr("The computer is short of memory. Close other programs and try again."));
        else
            emit chosen(hash);
    });
}

void PinPage::check(const QString &pin)
{
    if (m_guard.wait(PinGuard::Clock::now()).count() > 0)
        return;
    // Counted before it is known: leaving the page meanwhile makes no try cheaper.
    m_guard.failed(PinGuard::Clock::now());
    setBusy(true);
    widgets::whenDone(QtConcurrent::run(&pinFits, pin, m_hash), this, [this](bool fits) {
        setBusy(false);
        if (fits) {
            m_guard.succeeded();
            emit accepted();
            return;
        }
        tell(tr("That is not the PIN."));
        updateWait();
    });
}

void PinPage::updateWait()
{
    const auto wait = m_task == Task::Leave ? m_guard.wait(PinGuard::Clock::now()).count() : 0;
    m_field->setEnabled(wait == 0);
    m_done->setEnabled(wait == 0);
    if (wait > 0) {
        tell(tr("That is not the PIN. Try again in %n second(s).", nullptr, int(wait)));
        m_tick.start();
    } else if (m_tick.isActive()) {
        m_tick.stop();
        tell({});
        m_field->setFocus();
    }
}

} // namespace pejling::kiosk
