// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/splitmix64.h>
#include <survey/response.h>

#include <QHash>

#include <vector>

namespace pejling {

inline constexpr int DemoResponses = 160;
inline constexpr quint64 DemoSeed = 1;

/// Made-up answers to any template: plausible, never real, and the same for the same seed. The two
/// audiences differ (38 to 122 as a workshop might have): the first rates higher, each has an item
/// of its own that it ranks clearly higher, and the rest is shared. Some rate nothing, some rank
/// only their favourites or nothing; only questions asked of an audience are answered.
///
/// Rankings follow Plackett & Luce: every item has a strength, every person adds Gumbel noise.
/// Ratings are normal on the scale.
class DemoGenerator
{
public:
    /// `responses` >= 1 answers in all.
    DemoGenerator(TemplatePtr workshopTemplate, int responses, quint64 seed);

    /// How many of `responses` come from the first audience.
    [[nodiscard]] static int firstAudience(int responses);

    [[nodiscard]] bool atEnd() const { return m_left[0] + m_left[1] == 0; }
    /// The next answer, as from a kiosk; call it `responses` times.
    [[nodiscard]] Response next();

private:
    /// Strength per audience and item of one ranking.
    using Strengths = std::array<std::vector<double>, AudienceCount>;
    /// Place on the scale, 0..1, per audience.
    using Centres = std::array<double, AudienceCount>;

    [[nodiscard]] double normal();
    [[nodiscard]] bool happens(double probability) { return m_random.uniform() < probability; }
    [[nodiscard]] Strengths drawStrengths(const Question &question);
    [[nodiscard]] qint8 rating(const Scale &scale, double centre);
    [[nodiscard]] Ballot ballot(const std::vector<double> &strengths);
    [[nodiscard]] QString comment(
        const QString &question, AudienceIndex audience, std::optional<bool> high);
    void answerProfile(Answers &answers, AudienceIndex audience);
    void answerTimeThieves(Answers &answers, AudienceIndex audience);
    [[nodiscard]] QString uuid();

    TemplatePtr m_template;
    SplitMix64 m_random;
    std::array<int, AudienceCount> m_left{};
    std::vector<Centres> m_ratingCentres; ///< per rating slot, the profile's included
    std::vector<Strengths> m_strengths; ///< per ranking slot
    std::vector<double> m_thiefShares; ///< per category
    QHash<QString, QStringList> m_comments; ///< "question/condition" -> sentences
};

/// All answers at once; for up to some ten thousand.
[[nodiscard]] std::vector<Response> demoResponses(
    const TemplatePtr &workshopTemplate, int responses = DemoResponses, quint64 seed = DemoSeed);

} // namespace pejling
