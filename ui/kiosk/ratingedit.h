// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "button.h"

#include <survey/workshoptemplate.h>

#include <QWidget>

namespace pejling::kiosk {

/// One value of a scale: big buttons with their labels, one below the other; side by side when the
/// scale has no labels or in a row of several. Arrows and digits choose as well.
class RatingEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Tall, Row };
    /// `value` may be NoRating.
    RatingEdit(const Look &look, const Scale &scale, Language language, int value, Form form,
        QWidget *parent = nullptr);

    /// The form that suits the scale's labels.
    [[nodiscard]] static Form formOf(const Scale &scale, Language language);
    /// What a screen reader says before the value.
    void setQuestion(const QString &question);
    [[nodiscard]] int value() const;
    void clear();

signals:
    void changed(int value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_first;
    QList<Button *> m_buttons;
};

} // namespace pejling::kiosk
