// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/writers.h>

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

class PlainText
{
public:
    void operator()(const Heading &heading) { part(heading.text); }
    void operator()(const Paragraph &paragraph) { part(paragraph.text); }
    void operator()(const List &list)
    {
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            const QString mark = list.style == ListStyle::Numbers
                ? QString::number(i + 1) + u'.'
                : QString(QChar(list.style == ListStyle::Bullets ? u'•' : u'☐'));
            text += mark + u' ' + list.items[i] + u'\n';
        }
    }
    void operator()(const Table &table)
    {
        QStringList names;
        for (const Column &column : table.columns)
            names += column.name;
        part(names.join(u'\t'));
        for (const QStringList &row : table.rows)
            text += row.join(u'\t') + u'\n';
    }
    void operator()(const Figure &) { }
    void operator()(const Room &) { }
    void operator()(const Contents &) { }
    void operator()(const PageBreak &) { }

    QString text;

private:
    void part(const QString &words)
    {
        if (words.isEmpty())
            return;
        if (!text.isEmpty())
            text += u'\n';
        text += words + u'\n';
    }
};

} // namespace

QString plainText(const Document &document)
{
    PlainText plain;
    for (const Block &block : document.blocks)
        std::visit(plain, block);
    return plain.text;
}

} // namespace pejling::report
