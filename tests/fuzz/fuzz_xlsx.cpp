// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

using pejling::importer::Harness;

// Called by libFuzzer with ever new inputs.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static Harness harness(*pejling::WorkshopTemplate::fromFile(QStringLiteral(PEJLING_TEMPLATE)));
    static_cast<void>(harness.read(
        Harness::Kind::Xlsx, QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    return 0;
}
