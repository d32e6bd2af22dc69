// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <widgets/helptopic.h>

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;

namespace pejling::widgets {

enum class Severity { Info, Warning, Error };

/// One line at the top of a page for what the program has to say without stopping the work. Shows
/// the gravest message not yet dismissed: a later warning never takes an error away.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// A new note takes the place of older ones of its severity; errors wait in line.
    void post(Severity severity, const QString &text, const QString &detail = {});
    /// With a button to the help, where that tells more about it.
    void post(const Error &error);
    /// Takes away the notes up to `severity`; what is graver stays.
    void clear(Severity severity);

    /// What stands there now; empty when the bar is hidden.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message
    {
        Severity severity;
        QString text;
        QString detail;
        std::optional<HelpTopic> topic;
    };

    void add(const Message &message);
    void dismiss();
    void showGravest();
    void retranslateUi();
    [[nodiscard]] QColor accent() const;

    std::vector<Message> m_messages; ///< gravest last; equal ones: the oldest last
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QToolButton *m_help;
    QToolButton *m_more;
    QToolButton *m_close;
};

} // namespace pejling::widgets
