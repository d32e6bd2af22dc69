// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/method.h>

#include <QTextEdit>

#include <vector>

namespace pejling::desk {

/// How the numbers came about, to be read, searched and copied: heading, plain words, source.
class MethodPanel : public QTextEdit
{
    Q_OBJECT

public:
    explicit MethodPanel(QWidget *parent = nullptr);

    /// Keeps the place that is being read when the notes are the same.
    void setNotes(const std::vector<disclosure::MethodNote> &notes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    std::vector<disclosure::MethodNote> m_notes;
};

} // namespace pejling::desk
