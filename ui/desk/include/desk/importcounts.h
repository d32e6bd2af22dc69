// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>

#include <QFrame>

#include <array>

class QLabel;

namespace pejling::desk {

/// What becomes of the rows of a file, as a sum that a person can check: new + changed + unchanged
/// + skipped + rejected = rows.
class ImportCounts : public QFrame
{
    Q_OBJECT

public:
    explicit ImportCounts(QWidget *parent = nullptr);

    void setReport(const importer::Report &report);
    void clear(); ///< dashes: nothing has been counted

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr size_t Terms = 6; ///< the last one is their sum
    void retranslateUi();
    void describe();

    std::array<QLabel *, Terms> m_numbers;
    std::array<QLabel *, Terms> m_names;
    QLabel *m_flagged;
    importer::Report m_report;
    bool m_known = false;
};

} // namespace pejling::desk
