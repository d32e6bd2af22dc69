// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/opening.h>

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

namespace {

struct Opening
{
    Q_DECLARE_TR_FUNCTIONS(pejling::kiosk::Opening)

public:
    static Error usage(const QString &text)
    {
        return { ErrorKind::Usage, u"usage"_s, text, {}, {} };
    }

    static Result<Done> checkRound(store::WorkshopStore &store, const KioskChoices &choices)
    {
        const auto rounds = store.rounds();
        if (!rounds)
            return rounds.error();
        const auto round = std::find_if(rounds->begin(), rounds->end(),
            [&choices](const store::RoundInfo &info) { return info.id == choices.round; });
        if (round == rounds->end())
            return usage(tr("There is no round “%1” in this workshop.").arg(choices.round));
        if (round->closed && !choices.practice)
            return Error{ ErrorKind::Refused, u"round-closed"_s,
                tr("The round “%1” is closed. Open it again, or choose another.")
                    .arg(choices.round),
                {}, {} };
        return Done{};
    }

    static Result<std::optional<AudienceIndex>> audience(
        const WorkshopTemplate &t, const KioskChoices &choices)
    {
        if (choices.audience.isEmpty())
            return std::optional<AudienceIndex>();
        if (const auto index = t.audienceIndex(choices.audience))
            return index;
        QStringList known;
        for (const Audience &each : t.audiences)
            known << each.id;
        return usage(tr("There is no audience “%1” in this workshop; there are: %2.")
                         .arg(choices.audience, known.join(u", "_s)));
    }

    static Result<Done> checkQuestions(const KioskSetup &setup)
    {
        const Asked asked = Asked::of(*setup.workshopTemplate, setup.settings, setup.round);
        for (AudienceIndex audience = 0; audience < AudienceCount; ++audience) {
            if (setup.audience.value_or(audience) != audience)
                continue;
            // A welcome and a last look are always there.
            if (stepsFor(*setup.workshopTemplate, audience, asked).size() > 2)
                continue;
            const Audience &who = setup.workshopTemplate->audiences[size_t(audience)];
            return Error{ ErrorKind::Refused, u"nothing-asked"_s,
                tr("The round “%1” asks nothing of %2. Choose its questions first.")
                    .arg(setup.round, who.title.in(currentLanguage())),
                {}, {} };
        }
        return Done{};
    }
};

} // namespace

Result<KioskSetup> setupFor(store::WorkshopStore &store, const KioskChoices &choices)
{
    KioskSetup setup;
    setup.workshopTemplate = store.workshopTemplate();
    const auto settings = store.settings();
    if (!settings)
        return settings.error();
    setup.settings = *settings;
    if (const auto fine = Opening::checkRound(store, choices); !fine)
        return fine.error();
    const auto audience = Opening::audience(*setup.workshopTemplate, choices);
    if (!audience)
        return audience.error();
    setup.audience = *audience;
    setup.round = choices.round;
    setup.language = choices.language;
    setup.idle = choices.idle;
    setup.practice = choices.practice;
    setup.theme = choices.theme;
    if (const auto fine = Opening::checkQuestions(setup); !fine)
        return fine.error();
    return setup;
}

std::unique_ptr<KioskWindow> makeKiosk(const QString &path, const KioskSetup &setup)
{
    std::unique_ptr<AnswerSink> sink;
    if (setup.practice)
        sink = std::make_unique<PracticeSink>();
    else
        sink = std::make_unique<StoreSink>(path, setup.round);
    auto window = std::make_unique<KioskWindow>(std::move(sink), setup);
    const auto keep = [path](const QString &hash) {
        // A file that cannot be written just now has the PIN chosen again the next time; the window
        // is locked with it all the same.
        (void)QtConcurrent::run([path, hash] {
            const auto store = store::WorkshopStore::open(path);
            if (!store)
                return;
            auto settings = (*store)->settings();
            if (!settings)
                return;
            settings->kioskPin = hash;
            (void)(*store)->setSettings(*settings);
        });
    };
    QObject::connect(window.get(), &KioskWindow::pinChosen, window.get(), keep);
    return window;
}

} // namespace pejling::kiosk
