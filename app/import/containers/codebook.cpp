// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/codebook.h"

#include "containers/limits.h"
#include "containers/refusal.h"

#include <base/text.h>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr int RowsToInspect = 300;
constexpr qint64 MostCodebookRows = 200'000;

using Labels = std::unordered_map<std::string, std::string>;

/// What is known of one variable.
struct Variable
{
    std::string heading; ///< empty: its name
    Labels labels; ///< by code
    bool isStatus = false; ///< of the tool itself; its codes are kept
};

using Codebook = std::unordered_map<std::string, Variable>;

QString textOf(std::string_view cell)
{
    return cleaned(QString::fromUtf8(cell.data(), qsizetype(cell.size()))).simplified();
}

std::string nameOf(std::string_view cell) { return textOf(cell).toStdString(); }

/// Where the columns of a structure stand.
struct StructureColumns
{
    int question = -1;
    int variable = -1;
    int kind = -1;
    int text = -1;
    int value = -1;
    int choice = -1;

    static std::optional<StructureColumns> of(const Row &row)
    {
        StructureColumns columns;
        for (int i = 0; i < int(row.cells.size()); ++i) {
            const QString key = normalised(textOf(row.cell(i)));
            if (key == u"questionname"_s)
                columns.question = i;
            else if (key == u"variablename"_s)
                columns.variable = i;
            else if (key == u"subtype"_s)
                columns.kind = i;
            else if (key == u"questiontext"_s)
                columns.text = i;
            else if (key == u"choicevalue"_s)
                columns.value = i;
            else if (key == u"choicetext"_s)
                columns.choice = i;
        }
        const bool whole = columns.variable >= 0 && columns.text >= 0;
        return whole ? std::optional(columns) : std::nullopt;
    }
};

Result<Done> eachRow(
    Container &container, int sheet, qint64 most, const std::function<void(const Row &)> &visit)
{
    auto reader = container.rows(sheet);
    if (!reader)
        return reader.error();
    Row row;
    for (qint64 i = 0; i < most; ++i) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        visit(row);
    }
    return Done{};
}

Result<Done> readStructure(Container &container, int sheet, Codebook &book)
{
    std::optional<StructureColumns> columns;
    return eachRow(container, sheet, MostCodebookRows, [&](const Row &row) {
        if (!columns) {
            columns = StructureColumns::of(row);
            return;
        }
        const QString question = textOf(row.cell(columns->question));
        const QString text = textOf(row.cell(columns->text));
        const QString choice = textOf(row.cell(columns->choice));
        Variable &variable = book[nameOf(row.cell(columns->variable))];
        variable.isStatus = question.startsWith(u"stat"_s) && !choice.isEmpty()
            && question.size() > 5 && !question.contains(u'_');
        if (variable.isStatus) {
            variable.heading
                = QString(question + u'_' + textOf(row.cell(columns->value))).toStdString();
        } else if (textOf(row.cell(columns->kind)).compare(u"multiple"_s, Qt::CaseInsensitive) == 0
            && !choice.isEmpty()) {
            variable.heading = QString(text + u" ["_s + choice + u']').toStdString();
        } else {
            variable.heading = text.toStdString();
        }
    });
}

Result<Done> readLabels(Container &container, int sheet, Codebook &book)
{
    return eachRow(container, sheet, MostCodebookRows, [&](const Row &row) {
        const QString label = textOf(row.cell(2));
        if (!label.isEmpty()) {
            book[nameOf(row.cell(0))].labels.insert_or_assign(
                nameOf(row.cell(1)), label.toStdString());
        }
    });
}

/// The rows of one or more sheets side by side, codes as texts.
class CodebookRows final : public RowReader
{
public:
    CodebookRows(
        std::vector<std::unique_ptr<RowReader>> parts, std::shared_ptr<const Codebook> book)
        : m_parts(std::move(parts)), m_rows(m_parts.size()), m_widths(m_parts.size()),
          m_book(std::move(book))
    {
    }

    Result<bool> next(Row &row) override
    {
        const Result<bool> more = advance();
        if (!more || !*more)
            return more;
        row.number = m_rows.front().number;
        row.cells.clear();
        row.faults.clear();
        for (size_t part = 0; part < m_parts.size(); ++part)
            append(part, row);
        if (m_columns.empty())
            readHeadings(row);
        else
            decode(row);
        return true;
    }

    [[nodiscard]] qint64 bytesRead() const override { return m_parts.front()->bytesRead(); }

private:
    /// The next row of the first part, and the rows of the others that have its number.
    Result<bool> advance()
    {
        const Result<bool> more = m_parts.front()->next(m_rows.front());
        if (!more || !*more)
            return more;
        for (size_t part = 1; part < m_parts.size(); ++part) {
            while (m_rows[part].number < m_rows.front().number) {
                const Result<bool> other = m_parts[part]->next(m_rows[part]);
                if (!other)
                    return other;
                if (!*other)
                    m_rows[part].number = MaxRows + 1;
            }
        }
        return true;
    }

    void append(size_t part, Row &row)
    {
        const Row &from = m_rows[part];
        size_t begin = 0;
        for (size_t before = 0; before < part; ++before)
            begin += m_widths[before];
        if (m_columns.empty())
            m_widths[part] = from.cells.size();
        else if (part > 0)
            row.cells.resize(begin);
        if (from.number != row.number)
            return;
        row.cells.insert(row.cells.end(), from.cells.begin(), from.cells.end());
        for (const CellFault &fault : from.faults)
            row.faults.push_back({ fault.column + int(begin), fault.fault });
    }

    void readHeadings(Row &row)
    {
        for (std::string_view &cell : row.cells) {
            const auto known = m_book->find(nameOf(cell));
            m_columns.push_back(known == m_book->end() ? nullptr : &known->second);
            if (m_columns.back() && !m_columns.back()->heading.empty())
                cell = m_columns.back()->heading;
        }
    }

    void decode(Row &row) const
    {
        for (size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
            const Variable *variable = m_columns[i];
            if (!variable || variable->isStatus || variable->labels.empty())
                continue;
            const auto label = variable->labels.find(std::string(trimmed(row.cells[i])));
            if (label != variable->labels.end())
                row.cells[i] = label->second;
        }
    }

    std::vector<std::unique_ptr<RowReader>> m_parts;
    std::vector<Row> m_rows; ///< the present one of each part
    std::vector<size_t> m_widths;
    std::shared_ptr<const Codebook> m_book;
    std::vector<const Variable *> m_columns; ///< once the headings were read
};

/// A data set with its code book, as one table of texts.
class CodebookContainer final : public Container
{
public:
    CodebookContainer(
        std::unique_ptr<Container> dataset, std::vector<int> sheets, std::shared_ptr<Codebook> book)
        : m_dataset(std::move(dataset)), m_parts(std::move(sheets)),
          m_book(std::move(book)), m_sheets{ m_dataset->sheets()[size_t(m_parts.front())] }
    {
    }

    [[nodiscard]] QString id() const override { return m_dataset->id(); }
    [[nodiscard]] QString encoding() const override { return m_dataset->encoding(); }
    [[nodiscard]] QChar delimiter() const override { return m_dataset->delimiter(); }
    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    [[nodiscard]] qint64 bytes(int sheet) const override
    {
        Q_UNUSED(sheet)
        return m_dataset->bytes(m_parts.front());
    }
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(int sheet) override
    {
        Q_UNUSED(sheet)
        std::vector<std::unique_ptr<RowReader>> readers;
        for (const int part : m_parts) {
            auto reader = m_dataset->rows(part);
            if (!reader)
                return reader.error();
            readers.push_back(std::move(*reader));
        }
        return std::unique_ptr<RowReader>(
            std::make_unique<CodebookRows>(std::move(readers), m_book));
    }

private:
    std::unique_ptr<Container> m_dataset;
    std::vector<int> m_parts;
    std::shared_ptr<const Codebook> m_book;
    std::vector<Sheet> m_sheets;
};

Result<Done> readPart(Container &container, int sheet, CodebookPart part, Codebook &book)
{
    return part == CodebookPart::Structure ? readStructure(container, sheet, book)
                                           : readLabels(container, sheet, book);
}

} // namespace

Result<CodebookTable> inspected(Container &container, int sheet)
{
    CodebookTable table;
    bool first = true;
    bool coded = true;
    int rows = 0;
    std::optional<StructureColumns> structure;
    std::set<QString> headings;
    std::set<QString> firsts;
    const Result<Done> read = eachRow(container, sheet, RowsToInspect, [&](const Row &row) {
        const QString name = textOf(row.cell(0));
        bool number = false;
        textOf(row.cell(1)).toInt(&number);
        coded = coded && number && row.cells.size() <= 4 && row.cells.size() >= 2;
        ++rows;
        if (first) {
            structure = StructureColumns::of(row);
            for (const std::string_view cell : row.cells)
                headings.insert(textOf(cell));
            first = false;
        } else if (structure) {
            table.variables.insert(textOf(row.cell(structure->variable)));
        }
        firsts.insert(name);
    });
    if (!read)
        return read.error();
    if (structure) {
        table.part = CodebookPart::Structure;
    } else if (coded && rows > 1) {
        table.part = CodebookPart::Labels;
        table.variables = firsts;
    } else {
        table.variables = headings;
    }
    return table;
}

bool belongs(const CodebookTable &part, const CodebookTable &dataset)
{
    const auto shared = std::count_if(part.variables.begin(), part.variables.end(),
        [&](const QString &name) { return dataset.variables.contains(name); });
    return dataset.part == CodebookPart::Dataset && part.part != CodebookPart::Dataset
        && shared * 2 >= qsizetype(part.variables.size()) && shared > 0;
}

Result<Done> unpackCodebook(
    std::unique_ptr<Container> &container, std::vector<std::unique_ptr<Container>> &companions)
{
    auto book = std::make_shared<Codebook>();
    std::vector<int> datasets;
    bool any = false;
    const std::vector<Sheet> &sheets = container->sheets();
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QString name = normalised(sheets[i].name);
        if (name == u"dataset"_s || name.startsWith(u"dataset("_s)
            || name.startsWith(u"dataset ("_s)) {
            datasets.push_back(int(i));
        } else if (name == u"labels"_s || name == u"structure"_s) {
            const CodebookPart part
                = name == u"labels"_s ? CodebookPart::Labels : CodebookPart::Structure;
            if (const Result<Done> read = readPart(*container, int(i), part, *book); !read)
                return read;
            any = true;
        }
    }
    for (const std::unique_ptr<Container> &companion : companions) {
        const auto table = inspected(*companion, 0);
        if (!table)
            return table.error();
        if (table->part == CodebookPart::Dataset)
            continue;
        if (const Result<Done> read = readPart(*companion, 0, table->part, *book); !read)
            return read;
        any = true;
        if (datasets.empty() && sheets.size() == 1)
            datasets.push_back(0);
    }
    if (any && !datasets.empty()) {
        container = std::make_unique<CodebookContainer>(
            std::move(container), std::move(datasets), std::move(book));
    }
    return Done{};
}

} // namespace pejling::importer
