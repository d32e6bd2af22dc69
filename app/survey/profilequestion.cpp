// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/profilequestion.h>

using namespace Qt::StringLiterals;

namespace pejling {

QString profileQuestion(const Profile &profile, int function, int role, Language language)
{
    QString text = profile.text.in(language);
    text.replace(u"{function}"_s, profile.functions[size_t(function)].inText.in(language));
    return text + u' ' + profile.roles[size_t(role)].title.in(language);
}

QString profileQuestionId(const Profile &profile, int function, int role)
{
    return u"profile/"_s + profile.functions[size_t(function)].id + u'/'
        + profile.roles[size_t(role)].id;
}

} // namespace pejling
