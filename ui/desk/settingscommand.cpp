// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/settingscommand.h>

namespace pejling::desk {

SettingsCommand::SettingsCommand(
    const QString &text, int field, SettingsChange to, SettingsChange back, SettingsWriter write)
    : QUndoCommand(text), m_field(field), m_to(std::move(to)), m_back(std::move(back)),
      m_write(std::move(write))
{
}

bool SettingsCommand::mergeWith(const QUndoCommand *other)
{
    m_to = static_cast<const SettingsCommand *>(other)->m_to;
    return true;
}

} // namespace pejling::desk
