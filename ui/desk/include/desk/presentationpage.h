// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace pejling::widgets {
class Heading;
}

namespace pejling::desk {

/// Where the wall is opened from, and how it is steered.
class PresentationPage : public QWidget
{
    Q_OBJECT

public:
    explicit PresentationPage(QWidget *parent = nullptr);

    [[nodiscard]] int screen() const; ///< index into QGuiApplication::screens()
    void setPresenting(bool presenting);

signals:
    void presentRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void listScreens();

    widgets::Heading *m_heading;
    QLabel *m_text;
    QLabel *m_screenLabel;
    QComboBox *m_screens;
    QPushButton *m_start;
    QLabel *m_keysHeading;
    QWidget *m_keys;
    bool m_presenting = false;
};

} // namespace pejling::desk
