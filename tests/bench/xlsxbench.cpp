// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"
#include "sample.h"

#include <import/importer.h>

#include <QFile>

#include <vector>
#include <zip.h>

namespace pejling::bench {

using namespace Qt::StringLiterals;

namespace {

/// Takes everything and keeps nothing.
class NullSink final : public importer::ResponseSink
{
public:
    Result<importer::RowOutcome> take(const Response &, QStringList &) override
    {
        return importer::RowOutcome::New;
    }
};

/// Unpacks every part of the workbook; seconds.
double inflate(const QString &xlsx)
{
    return secondsOf([&] {
        int error = 0;
        zip_t *archive = zip_open(QFile::encodeName(xlsx).constData(), ZIP_RDONLY, &error);
        if (!archive)
            qFatal("cannot open %s", qPrintable(xlsx));
        std::vector<char> buffer(size_t(1) << 16U);
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_file_t *part = zip_fopen_index(archive, zip_uint64_t(i), 0);
            while (part && zip_fread(part, buffer.data(), buffer.size()) > 0) { }
            zip_fclose(part);
        }
        zip_discard(archive);
    });
}

/// Reads the answers out of the workbook, storing nothing; seconds.
double parse(const QString &xlsx, const TemplatePtr &workshopTemplate)
{
    return secondsOf([&] {
        const auto file = importer::ImportFile::open(xlsx, workshopTemplate, {});
        NullSink sink;
        if (!file || !(*file)->read(sink))
            qFatal("cannot read %s", qPrintable(xlsx));
    });
}

} // namespace

void xlsxBench(const QString &folder, std::span<const int> sizes)
{
    constexpr int largest = 100'000; // the peers take minutes for more
    const TemplatePtr workshopTemplate
        = *WorkshopTemplate::fromFile(u":/templates/fundament-for-velfaerden.json"_s);
    for (const int size : sizes) {
        if (size > largest)
            continue;
        const QString xlsx = folder % u"/%1.xlsx"_s.arg(size);
        const QString label = QLocale::c().toString(size);
        writeXlsx(xlsx, size);
        reportRatio(u"xlsx parsing"_s, label,
            pairedRatio(
                [&] { return parse(xlsx, workshopTemplate); }, [&] { return inflate(xlsx); }),
            u"inflating its parts"_s, u"<= 5.5"_s);
        xlsxPeers(label, xlsx, folder, [&] { return importFresh(folder, xlsx).seconds; });
    }
}

} // namespace pejling::bench
