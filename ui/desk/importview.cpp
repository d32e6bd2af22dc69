// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importview.h>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using importer::FileRow;
using importer::ImportFile;
using importer::Options;

namespace {

constexpr int ShownRows = 30;
constexpr size_t ShownAnswers = 8;

/// Keeps the first answers and then ends the reading.
class FirstAnswers : public importer::ResponseSink
{
public:
    Result<importer::RowOutcome> take(const Response &response, ResponseChange &) override
    {
        answers.push_back(response);
        if (answers.size() >= ShownAnswers)
            return Error{ ErrorKind::Cancelled, u"enough"_s, {}, {}, {} };
        return importer::RowOutcome::New;
    }

    std::vector<Response> answers;
};

std::vector<Response> firstAnswers(ImportFile &file)
{
    FirstAnswers sink;
    int ticks = 0;
    // A file of which no row can be kept is not read to its end for this.
    (void)file.read(sink, [&ticks](qint64, qint64) { return ++ticks < 3; });
    return std::move(sink.answers);
}

} // namespace

Result<ImportView> readImportView(const QString &path, const TemplatePtr &workshopTemplate,
    const Options &options, const importer::MappingFolder &folder)
{
    auto file = ImportFile::open(path, workshopTemplate, options);
    if (!file)
        return file.error();
    ImportView view;
    view.recognition = (*file)->recognition();
    view.mapping = (*file)->mapping();
    view.kept = folder.find(view.recognition.headingsKey, workshopTemplate);
    auto rows = (*file)->rowsFrom(1, ShownRows);
    if (!rows)
        return rows.error();
    view.rows = std::move(*rows);
    if (view.recognition.needsMapping)
        return view;
    if (!view.recognition.needsAudience) {
        view.answers = firstAnswers(**file);
        return view;
    }
    // Whose answers they are is asked later; how they are read shows now.
    Options any = options;
    any.audience = workshopTemplate->audiences.front().id;
    auto again = ImportFile::open(path, workshopTemplate, any);
    if (again && !(*again)->recognition().needsAudience && !(*again)->recognition().needsMapping)
        view.answers = firstAnswers(**again);
    return view;
}

Result<FileRow> readImportRow(
    const QString &path, const TemplatePtr &workshopTemplate, const Options &options, qint64 row)
{
    auto file = ImportFile::open(path, workshopTemplate, options);
    if (!file)
        return file.error();
    auto rows = (*file)->rowsFrom(row, 1);
    if (!rows)
        return rows.error();
    if (rows->empty() || rows->front().number != row)
        return FileRow{ row, {} };
    return std::move(rows->front());
}

} // namespace pejling::desk
