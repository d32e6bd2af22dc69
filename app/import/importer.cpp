// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/importer.h>

#include "containers/refusal.h"
#include "exportfile.h"

namespace pejling::importer {

Result<std::unique_ptr<ImportFile>> ImportFile::open(
    const QString &path, const TemplatePtr &workshopTemplate, const Options &options)
{
    if (!options.audience.isEmpty() && !workshopTemplate->audienceIndex(options.audience)) {
        QStringList known;
        for (const Audience &audience : workshopTemplate->audiences)
            known.append(audience.id);
        return refusal::unknownAudience(options.audience, known);
    }
    if (options.mapping && !options.mapping->audience.isEmpty() && options.audience.isEmpty()
        && !workshopTemplate->audienceIndex(options.mapping->audience))
        return refusal::mappedAudienceUnknown(options.mapping->audience);
    auto file = std::make_unique<ExportFile>(path, workshopTemplate, options);
    if (const Result<Done> recognised = file->recognise(); !recognised)
        return recognised.error();
    return std::unique_ptr<ImportFile>(std::move(file));
}

} // namespace pejling::importer
