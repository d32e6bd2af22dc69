// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace pejling::widgets {
class Heading;
}

namespace pejling::desk {

/// The program's three steps, one at a time, for those who see it for the first time. It stands
/// beside what it tells of and holds nobody up.
class Tour : public QFrame
{
    Q_OBJECT

public:
    static constexpr int Steps = 3;

    explicit Tour(QWidget *parent = nullptr);

    /// From the first step.
    void begin();
    [[nodiscard]] int step() const { return m_step; }

signals:
    void ended(); ///< gone through or skipped

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStep(int step);
    void retranslateUi();

    int m_step = 0;
    widgets::Heading *m_heading;
    QLabel *m_text;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace pejling::desk
