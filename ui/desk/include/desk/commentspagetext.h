// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/commentspagemodel.h>
#include <survey/keywords.h>

#include <QPlainTextEdit>

namespace pejling::desk {

/// A comment as it was written: keywords underlined, what may point at a person marked, masked
/// words struck out. Can be read and selected with the keyboard; cannot be changed.
class CommentText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommentText(QWidget *parent = nullptr);

    /// No row: empty.
    void setComment(const CommentRow *row, const std::vector<KeywordHit> &hits);
    /// What is selected, else the word at the cursor; of length 0 when that is nothing.
    [[nodiscard]] MaskedRange chosenRange() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void highlight();

    std::vector<KeywordHit> m_hits;
    std::vector<disclosure::SensitiveRange> m_sensitive;
    std::vector<MaskedRange> m_masked;
};

} // namespace pejling::desk
