// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that an import is held against: reads a CSV export, writes what the answers say as
// compact binary records, and makes them durable. Nothing is validated, nothing is looked up, no
// database.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

/// Calls `row` with the cells of every record of a quoted, semicolon-separated text.
template <typename Row>
void readCsv(int file, Row row)
{
    std::vector<char> buffer(1U << 18U);
    std::vector<std::string> cells(1);
    size_t used = 0;
    bool quoted = false;
    bool afterQuote = false;
    for (;;) {
        const ssize_t length = read(file, buffer.data(), buffer.size());
        if (length <= 0)
            break;
        for (ssize_t i = 0; i < length; ++i) {
            const char c = buffer[size_t(i)];
            if (quoted) {
                if (c == '"')
                    quoted = false, afterQuote = true;
                else
                    cells[used] += c;
                continue;
            }
            if (c == '"') {
                if (afterQuote)
                    cells[used] += c;
                quoted = true;
            } else if (c == ';') {
                if (++used == cells.size())
                    cells.emplace_back();
                cells[used].clear();
            } else if (c == '\n') {
                row(cells, used + 1);
                used = 0;
                cells[0].clear();
            } else if (c != '\r') {
                cells[used] += c;
            }
            afterQuote = false;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const int in = open(argv[1], O_RDONLY);
    const int out = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (in < 0 || out < 0)
        return 4;

    std::string records;
    bool failed = false;
    const auto flush = [&] {
        failed = failed || write(out, records.data(), records.size()) != ssize_t(records.size());
        records.clear();
    };
    bool heading = true;
    readCsv(in, [&](const std::vector<std::string> &cells, size_t count) {
        if (std::exchange(heading, false))
            return;
        const auto id = uint32_t(std::strtoul(cells[0].c_str(), nullptr, 10));
        records.append(reinterpret_cast<const char *>(&id), sizeof id);
        for (size_t i = 1; i + 1 < count; ++i)
            records += char(cells[i].empty() ? 0 : std::atoi(cells[i].c_str()) + cells[i][0]);
        const auto length = uint16_t(cells[count - 1].size());
        records.append(reinterpret_cast<const char *>(&length), sizeof length);
        records += cells[count - 1];
        if (records.size() > (1U << 18U))
            flush();
    });
    flush();
    return fsync(out) == 0 && !failed ? 0 : 4;
}
