// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/container.h"
#include "layout/layout.h"
#include "reading/readahead.h"
#include "reading/responsereader.h"

#include <import/importer.h>

#include <QCoreApplication>
#include <QDateTime>

namespace pejling::importer {

/// An ImportFile: a container, the sheet in it that holds the answers, and its layout.
class ExportFile final : public ImportFile
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)

public:
    ExportFile(QString path, const TemplatePtr &workshopTemplate, Options options);

    /// To be called once, before anything else.
    Result<Done> recognise();

    [[nodiscard]] const Recognition &recognition() const override { return m_recognition; }
    [[nodiscard]] Mapping mapping() const override;
    [[nodiscard]] Result<std::vector<QStringList>> preview(int limit) override;
    [[nodiscard]] Result<std::vector<FileRow>> rowsFrom(qint64 first, int limit) override;
    [[nodiscard]] Result<Report> read(ResponseSink &sink, const Progress &progress) override;

private:
    Result<Done> unpack();
    Result<Done> chooseSheet();
    [[nodiscard]] Result<std::vector<int>> candidateSheets() const;
    void describe();
    void describeColumns();
    [[nodiscard]] QString use(const Column &column) const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString headingsKey() const;
    void correct(Row &row);
    [[nodiscard]] bool isUnchanged() const;
    /// One more reading of the rows below the headings, before the one that counts.
    Result<Done> eachRow(const std::function<void(const Row &)> &visit, const Progress &progress);
    Result<Done> findSharedTimes(ResponseReader &reader, const Progress &progress);
    Result<bool> fillBlock(RowBlock &block, RowReader &rows, ResponseReader &reader, IssueLog &log);
    [[nodiscard]] ReadRow blankRow() const;
    Result<Done> takeBlock(const RowBlock &block, ResponseSink &sink, Report &report);
    Result<Done> takeRow(const ReadRow &row, ResponseSink &sink, Report &report);

    QString m_path;
    qint64 m_size = 0;
    QDateTime m_modified;
    Options m_options;
    Vocabulary m_vocabulary;
    std::unique_ptr<Container> m_container;
    int m_sheet = 0;
    Layout m_layout;
    Sample m_sample; ///< of the chosen sheet, until it is described
    Recognition m_recognition;
    ResponseChange m_change;
    Row m_row; ///< the one that is being read, in the thread that reads
    qint64 m_expected = 0; ///< number of the row after the one before
    std::vector<QByteArray> m_corrected; ///< what the cells of the present row point to
};

} // namespace pejling::importer
