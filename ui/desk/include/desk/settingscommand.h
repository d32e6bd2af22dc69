// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/records.h>

#include <QUndoCommand>

#include <functional>

namespace pejling::desk {

using SettingsChange = std::function<void(store::Settings &)>;
/// Applies a change to the settings as they are stored now, so that two windows that edit
/// different fields do not undo each other.
using SettingsWriter = std::function<void(const SettingsChange &)>;

/// One edit of one field on the workshop page.
class SettingsCommand : public QUndoCommand
{
public:
    /// Edits in a row of the same `field` become one when `field` is not negative.
    SettingsCommand(const QString &text, int field, SettingsChange to, SettingsChange back,
        SettingsWriter write);

    void undo() override { m_write(m_back); }
    void redo() override { m_write(m_to); }
    [[nodiscard]] int id() const override { return m_field; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    int m_field;
    SettingsChange m_to;
    SettingsChange m_back;
    SettingsWriter m_write;
};

} // namespace pejling::desk
