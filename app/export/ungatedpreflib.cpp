// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <export/ungatedanswers.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace pejling::exporting {

namespace {

class UngatedPrefLib : public UngatedAnswers
{
public:
    UngatedPrefLib(TemplatePtr workshopTemplate, int question, PrefLibFormat format,
        QString fileName, QIODevice &device)
        : m_template(std::move(workshopTemplate)),
          m_question(m_template->questions[size_t(question)]), m_format(format),
          m_fileName(std::move(fileName)), m_device(device)
    {
        Q_ASSERT(m_question.kind == QuestionKind::Ranking);
    }

    void add(const Response &response) override
    {
        const Ballot &ballot = response.answers.rankings[size_t(m_question.slot)];
        const bool fits = m_format == PrefLibFormat::Soc
            ? ballot.isStrict() && ballot.rankedCount() == ballot.size()
            : !ballot.isBlank();
        if (fits)
            ++m_orders[order(ballot)];
    }

    void finish() override
    {
        qint64 voters = 0;
        std::vector<std::pair<std::string, qint64>> orders(m_orders.begin(), m_orders.end());
        for (const auto &[order, count] : orders)
            voters += count;
        std::stable_sort(orders.begin(), orders.end(),
            [](const auto &a, const auto &b) { return a.second > b.second; });

        const QString format = m_format == PrefLibFormat::Soc ? u"soc"_s : u"toc"_s;
        header(u"FILE NAME"_s, m_fileName);
        header(u"TITLE"_s, m_question.text.in(currentLanguage()));
        header(u"DESCRIPTION"_s, {});
        header(u"DATA TYPE"_s, format);
        header(u"MODIFICATION TYPE"_s, u"original"_s);
        header(u"RELATES TO"_s, {});
        header(u"RELATED FILES"_s, {});
        header(u"PUBLICATION DATE"_s, {});
        header(u"MODIFICATION DATE"_s, {});
        header(u"NUMBER ALTERNATIVES"_s, QString::number(m_question.items.size()));
        header(u"NUMBER VOTERS"_s, QString::number(voters));
        header(u"NUMBER UNIQUE ORDERS"_s, QString::number(orders.size()));
        for (size_t i = 0; i < m_question.items.size(); ++i) {
            header(u"ALTERNATIVE NAME "_s + QString::number(i + 1),
                m_question.items[i].title.in(currentLanguage()));
        }
        for (const auto &[order, count] : orders)
            m_device.write(QByteArray::number(count) + ": " + order.c_str() + '\n');
    }

private:
    /// "3,{1,2},4": alternatives from 1, ties in braces, what is not ranked tied at the end.
    static std::string order(const Ballot &ballot)
    {
        auto groups = ballot.tieGroups();
        std::vector<int> unranked;
        for (int item = 0; item < ballot.size(); ++item) {
            if (ballot.rank(item) == 0)
                unranked.push_back(item);
        }
        if (!unranked.empty())
            groups.push_back(unranked);
        std::string text;
        for (const auto &group : groups) {
            if (!text.empty())
                text += ',';
            std::string names;
            for (const int item : group)
                names += (names.empty() ? "" : ",") + std::to_string(item + 1);
            text += group.size() > 1 ? '{' + names + '}' : names;
        }
        return text;
    }

    void header(const QString &key, QString value)
    {
        value.replace(u'\n', u' ');
        const QString line = u"# "_s + key + u": "_s + value;
        m_device.write(line.trimmed().toUtf8() + '\n');
    }

    TemplatePtr m_template;
    const Question &m_question;
    PrefLibFormat m_format;
    QString m_fileName;
    QIODevice &m_device;
    std::map<std::string, qint64> m_orders;
};

} // namespace

std::unique_ptr<UngatedAnswers> ungatedPrefLib(const TemplatePtr &workshopTemplate, int question,
    PrefLibFormat format, const QString &fileName, QIODevice &device)
{
    return std::make_unique<UngatedPrefLib>(workshopTemplate, question, format, fileName, device);
}

} // namespace pejling::exporting
