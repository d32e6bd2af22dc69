// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace pejling::widgets {

/// The steps of a piece of work side by side: where one is, which can be gone to, and where
/// something is still needed. Arrow keys move along it.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(int steps, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts); ///< as many as steps
    void setCurrent(int step);
    [[nodiscard]] int current() const;
    void setReachable(int step, bool reachable);
    /// Marks a step at which the person has to say something.
    void setNeeded(int step, bool needed);
    [[nodiscard]] bool isNeeded(int step) const { return m_steps[size_t(step)].needed; }

signals:
    void chosen(int step); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        QToolButton *button = nullptr;
        QString text;
        bool needed = false;
    };

    void describe();

    std::vector<Step> m_steps;
    QButtonGroup *m_group;
};

} // namespace pejling::widgets
