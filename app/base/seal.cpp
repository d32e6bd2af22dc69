// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/seal.h>

#include <QCryptographicHash>

namespace pejling {

constexpr auto Algorithm = QCryptographicHash::Sha256;

QByteArray sealed(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, Algorithm) + bytes;
}

QByteArray unsealed(const QByteArray &kept)
{
    const QByteArray bytes = kept.mid(QCryptographicHash::hashLength(Algorithm));
    return sealed(bytes) == kept ? bytes : QByteArray();
}

} // namespace pejling
