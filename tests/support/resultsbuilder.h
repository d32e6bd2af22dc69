// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/gate.h>
#include <disclosure/rawresults.h>

#include <vector>

namespace pejling::test {

/// Raw results put together answer by answer; the first rating and ranking of the template.
class ResultsBuilder
{
public:
    explicit ResultsBuilder(TemplatePtr workshopTemplate)
    {
        m_raw.workshopTemplate = std::move(workshopTemplate);
        m_raw.round = QString::fromLatin1(SurveyRound);
        for (auto &sums : m_raw.audiences)
            sums = disclosure::AudienceSums::blank(*m_raw.workshopTemplate);
    }

    /// `counts[i]` answers with the scale's i-th value.
    ResultsBuilder &rate(AudienceIndex audience, const std::vector<int> &counts)
    {
        const Scale &scale = m_raw.workshopTemplate->scaleAt(0);
        for (size_t i = 0; i < counts.size(); ++i) {
            Answers answers = Answers::blank(*m_raw.workshopTemplate);
            answers.ratings[0] = qint8(scale.first() + int(i));
            add(audience, answers, counts[i]);
        }
        return *this;
    }

    /// `count` answers with these tie groups, best first.
    ResultsBuilder &rank(
        AudienceIndex audience, const std::vector<std::vector<int>> &groups, int count)
    {
        Answers answers = Answers::blank(*m_raw.workshopTemplate);
        answers.rankings[0] = Ballot::fromTieGroups(answers.rankings[0].size(), groups);
        return add(audience, answers, count);
    }

    ResultsBuilder &add(AudienceIndex audience, const Answers &answers, int count)
    {
        for (int i = 0; i < count; ++i)
            countIn(m_raw.audiences[size_t(audience)], answers);
        return *this;
    }

    ResultsBuilder &invite(qint64 first, qint64 second)
    {
        m_raw.invited = { first, second };
        return *this;
    }

    [[nodiscard]] disclosure::ShownResultsPtr shown() const
    {
        return disclosure::Gate::show(m_raw);
    }

private:
    static void countIn(disclosure::AudienceSums &sums, const Answers &answers)
    {
        ++sums.responses;
        for (size_t slot = 0; slot < answers.ratings.size(); ++slot) {
            if (answers.ratings[slot] != NoRating)
                ++sums.ratings[slot][answers.ratings[slot] - 1];
        }
        for (size_t slot = 0; slot < answers.rankings.size(); ++slot)
            sums.rankings[slot].add(answers.rankings[slot]);
        for (size_t slot = 0; slot < answers.texts.size(); ++slot)
            sums.texts[slot] += answers.texts[slot].isEmpty() ? 0 : 1;
    }

    disclosure::RawResults m_raw;
};

} // namespace pejling::test
