// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

#include "layout/notation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

const QHash<QString, Meta> &commonHeadings()
{
    static const QHash<QString, Meta> headings = [] {
        QHash<QString, Meta> all;
        const auto put = [&all](Meta meta, const QStringList &keys) {
            for (const QString &key : keys)
                all.insert(key, meta);
        };
        put(Meta::Id,
            { u"id"_s, u"response id"_s, u"responseid"_s, u"response-id"_s, u"response_id"_s,
                u"respondent id"_s, u"respondentid"_s, u"respondent-id"_s, u"respondent_id"_s,
                u"respondent"_s, u"besvarelse id"_s, u"besvarelses-id"_s, u"besvarelses id"_s,
                u"besvarelsesid"_s, u"svar-id"_s, u"svar id"_s, u"svarid"_s, u"submission id"_s,
                u"submission_id"_s, u"_id"_s, u"uuid"_s, u"løbenummer"_s, u"løbenr"_s, u"nr"_s,
                u"nummer"_s, u"no"_s, u"number"_s, u"#"_s, u"id/id"_s, u"externalid"_s });
        put(Meta::Time,
            { u"timestamp"_s, u"tidsstempel"_s, u"tidspunkt"_s, u"start time"_s,
                u"starttidspunkt"_s, u"completion time"_s, u"færdiggørelsestidspunkt"_s,
                u"fuldførelsestidspunkt"_s, u"start date"_s, u"end date"_s, u"startdate"_s,
                u"enddate"_s, u"startdato"_s, u"slutdato"_s, u"date submitted"_s,
                u"recorded date"_s, u"submission date"_s, u"submitted at"_s, u"indsendt"_s,
                u"dato"_s, u"date"_s, u"dato for indsendelse"_s });
        put(Meta::Person,
            { u"mail"_s, u"email"_s, u"e-mail"_s, u"mailadresse"_s, u"e-mailadresse"_s,
                u"e-mail-adresse"_s, u"email address"_s, u"e-mail address"_s, u"emailaddress"_s,
                u"name"_s, u"navn"_s, u"full name"_s, u"fulde navn"_s, u"first name"_s,
                u"firstname"_s, u"fornavn"_s, u"last name"_s, u"lastname"_s, u"efternavn"_s,
                u"surname"_s, u"username"_s, u"user name"_s, u"brugernavn"_s, u"user id"_s,
                u"userid"_s, u"user"_s, u"bruger id"_s, u"bruger-id"_s, u"bruger"_s,
                u"user display name"_s, u"vist navn for bruger"_s, u"respondent name"_s,
                u"respondentens navn"_s, u"ip"_s, u"ip address"_s, u"ipaddress"_s, u"ip-adresse"_s,
                u"ip adresse"_s, u"token"_s, u"access code"_s, u"adgangskode"_s,
                u"respondentnøgle"_s, u"initialer"_s, u"initials"_s, u"medarbejdernummer"_s,
                u"employee id"_s, u"cpr"_s, u"cpr-nr"_s, u"cpr-nummer"_s, u"telefon"_s,
                u"telefonnummer"_s, u"mobil"_s, u"phone"_s, u"phone number"_s,
                u"recipientfirstname"_s, u"recipientlastname"_s, u"recipientemail"_s,
                u"externalreference"_s, u"external data reference"_s, u"locationlatitude"_s,
                u"locationlongitude"_s });
        put(Meta::Finished, { u"finished"_s, u"afsluttet"_s, u"færdig"_s });
        put(Meta::Other,
            { u"last modified time"_s, u"tidspunkt for seneste ændring"_s, u"senest ændret"_s,
                u"language"_s, u"sprog"_s, u"duration"_s, u"varighed"_s, u"source"_s, u"kilde"_s,
                u"tool"_s, u"round"_s, u"runde"_s, u"status"_s, u"progress"_s });
        return all;
    }();
    return headings;
}

/// Questions nobody foresaw, but whose answer points to a person.
bool asksForPerson(const QString &key)
{
    static const QRegularExpression expression(
        u"\\b(?:e-?mail(?:adresse|s)?|mailadresse|cpr(?:-?(?:nr|nummer))?|telefon(?:nr|nummer)?|"
        "ip[- ]?ad(?:resse|dress)|phone number)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return key.contains(expression);
}

} // namespace

std::optional<Meta> commonMeta(const QString &key)
{
    if (key.isEmpty() || key.size() > 200)
        return std::nullopt;
    // A LimeSurvey heading "token. Respondentnøgle" is known by its code or by its text.
    const QString code = key.section(u". "_s, 0, 0);
    QStringList candidates{ key };
    candidates += headingVariants(key);
    if (code != key)
        candidates.append(code);
    for (const QString &candidate : candidates) {
        const auto found = commonHeadings().constFind(candidate);
        if (found != commonHeadings().cend())
            return *found;
    }
    if (asksForPerson(key))
        return Meta::Person;
    return std::nullopt;
}

const Tool *toolNamed(QStringView id)
{
    for (const Tool *tool : tools()) {
        if (tool->id() == id)
            return tool;
    }
    return nullptr;
}

Tool::Tool(QString id, QString name, MetaHeadings headings)
    : m_id(std::move(id)), m_name(std::move(name))
{
    for (const auto &[heading, meta] : headings)
        m_headings.insert(heading.toString(), meta);
}

std::optional<Meta> Tool::meta(const QString &key) const
{
    for (const QString &candidate : { key, key.section(u". "_s, 0, 0), key.section(u". "_s, 1) }) {
        const auto own = m_headings.constFind(candidate);
        if (own != m_headings.cend())
            return *own;
    }
    return commonMeta(key);
}

} // namespace pejling::importer
