// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/records.h>

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace pejling::desk {

/// Which round a page shows; out of sight while there is only one.
class RoundChooser : public QWidget
{
    Q_OBJECT

public:
    explicit RoundChooser(QWidget *parent = nullptr);

    void setRounds(const std::vector<store::RoundInfo> &rounds, const QString &shown);

signals:
    void chosen(const QString &round);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_label;
    QComboBox *m_rounds;
};

} // namespace pejling::desk
