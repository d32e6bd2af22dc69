// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <desk/answertext.h>

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>
#include <QSet>

#include <functional>
#include <vector>

namespace pejling::desk {

/// Where the answers table reads from. Any of them may take its time.
struct AnswersSource
{
    using Page = Result<std::vector<Response>>;

    std::function<QFuture<Page>(const QString &round, qint64 afterId, int limit)> page;
    std::function<QFuture<Page>(const QString &round, const std::vector<qint64> &ids)> byIds;
    std::function<QFuture<Result<std::vector<qint64>>>(const QString &round, const QString &words)>
        search;
};

/// All answers of a round, read a page at a time as they are scrolled to. Keeps a bounded number
/// of pages; what was thrown out is read again when seen again.
class AnswersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AudienceColumn, SourceColumn, StatusColumn, FirstQuestionColumn };

    static constexpr int PageSize = 200;
    static constexpr int KeptPages = 50;

    explicit AnswersModel(AnswersSource source, QObject *parent = nullptr);

    /// Starts over. No template: empty.
    void setRound(const TemplatePtr &workshopTemplate, const QString &round,
        const Placeholders &placeholders = {});
    /// Only answers whose texts hold every word; empty: all.
    void setSearch(const QString &words);
    /// Reads anew what has been read so far, after the store has changed.
    void reload();
    void setLanguage(Language language);
    [[nodiscard]] QString round() const { return m_round; }

    /// nullptr while its page is being read.
    [[nodiscard]] const Response *response(int row) const;
    [[nodiscard]] QString wholeText(int row) const;
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const pejling::Error &error);
    /// The number of known rows, or whether there are more, has changed.
    void extentChanged();

private:
    using PageData = std::vector<Response>;

    void startOver();
    void startSearch();
    void readFirst(int limit);
    void takeFirst(const PageData &responses, int limit);
    void takeNext(const PageData &responses);
    void requestPage(int page) const;
    void takeAgain(int page, const PageData &responses);
    [[nodiscard]] std::vector<qint64> idsOfPage(int page) const;
    [[nodiscard]] QString cellText(const Response &response, int column) const;

    AnswersSource m_source;
    TemplatePtr m_template;
    Placeholders m_placeholders;
    QString m_round;
    QString m_search;
    AnswerText m_text;
    Language m_language;
    int m_rows = 0;
    bool m_complete = true;
    bool m_reading = false;
    int m_generation = 0; ///< what was asked for before the last start over is not taken
    std::vector<qint64> m_lastIds; ///< per read page, to read the next or the same one again
    std::vector<qint64> m_found; ///< ids, while searching
    mutable QCache<int, PageData> m_pages{ KeptPages };
    mutable QSet<int> m_requested;
};

} // namespace pejling::desk
