// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/jsoncursor.h>

#include <survey/workshoptemplate.h>

#include <QHash>
#include <QJsonObject>

namespace pejling {

/// Turns a JSON object into a template and notes every defect. Lengths and numbers of entries are
/// those of template.schema.json; a test holds the two together.
class TemplateReader
{
    Q_DECLARE_TR_FUNCTIONS(pejling::TemplateReader)

public:
    explicit TemplateReader(const QJsonObject &document);

    /// Meaningful only when defects() is empty afterwards.
    [[nodiscard]] WorkshopTemplate read();
    [[nodiscard]] const std::vector<Defect> &defects() const { return m_defects; }

private:
    /// Ids of one kind of thing, each used once.
    using Ids = QHash<QString, int>;

    /// Names by which answers are recognised in exports: no two things may share one.
    class Names
    {
    public:
        void add(const LocalizedText &texts, const QStringList &aliases, const JsonCursor &owner);

    private:
        void add(const QString &name, const JsonCursor &owner);

        QHash<QString, QString> m_owners; ///< normalised name -> pointer
    };

    void readHead(const JsonCursor &root);
    void readLanguages(const JsonCursor &list);
    void readAudiences(const JsonCursor &list);
    void readGuideposts(const JsonCursor &list);
    void readThemes(const JsonCursor &list);
    void linkThemes(const JsonCursor &guideposts, const JsonCursor &themes);
    void readQuestions(const JsonCursor &list);
    void readQuestion(const JsonCursor &object, int index);
    void readRanking(const JsonCursor &object, Question &question);
    [[nodiscard]] RankingItem readItem(const JsonCursor &entry, Ids &ids);
    void linkTexts(const JsonCursor &list);
    void readProfile(const JsonCursor &object);
    void readTimeThieves(const JsonCursor &object);
    void readCoreTasks(const JsonCursor &list);
    void readProcess(const JsonCursor &object);
    void giveSlots();

    enum class Need { Optional, Required };
    [[nodiscard]] LocalizedText text(const JsonCursor &object, int maxLength, Need need);
    [[nodiscard]] LocalizedText title(const JsonCursor &object);
    [[nodiscard]] LocalizedText optionalText(const JsonCursor &object);
    [[nodiscard]] LocalizedText shortTitle(const JsonCursor &object, const LocalizedText &title);
    [[nodiscard]] std::vector<LocalizedText> texts(const JsonCursor &list);
    [[nodiscard]] QStringList aliases(const JsonCursor &list);
    [[nodiscard]] QString id(const JsonCursor &object, Ids &ids, int index);
    [[nodiscard]] Scale scale(const JsonCursor &list);
    /// Both audiences when the list is not given.
    [[nodiscard]] std::vector<AudienceIndex> audiences(const JsonCursor &list);
    void checkPlaceholders(const JsonCursor &place, const QString &text);

    std::vector<Defect> m_defects;
    QJsonObject m_document;
    WorkshopTemplate m_template;
    Ids m_audienceIds;
    Ids m_guidepostIds;
    Ids m_themeIds;
    Ids m_questionIds;
};

} // namespace pejling
