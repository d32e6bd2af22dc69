// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/answersink.h>

#include <store/workshopstore.h>

namespace pejling::kiosk {

namespace {

/// Lives in the thread; its results come back as signals of the sink.
class Worker : public QObject
{
public:
    Worker(QString path, QString round) : m_path(std::move(path)), m_round(std::move(round)) { }

    Result<Done> store(const Response &response)
    {
        if (auto opened = open(); !opened)
            return opened;
        auto done = m_store->append(response);
        // The file may have been away: whatever it was, the next try begins afresh.
        if (!done)
            m_store.reset();
        return done;
    }

    std::optional<qint64> count()
    {
        if (!open())
            return {};
        const auto rounds = m_store->rounds();
        if (!rounds)
            return {};
        for (const store::RoundInfo &round : *rounds) {
            if (round.id == m_round)
                return round.counted[0] + round.counted[1];
        }
        return {};
    }

private:
    Result<Done> open()
    {
        if (m_store)
            return Done{};
        auto opened = store::WorkshopStore::open(m_path);
        if (!opened)
            return opened.error();
        m_store = *std::move(opened);
        return Done{};
    }

    QString m_path;
    QString m_round;
    store::WorkshopStore::Ptr m_store;
};

} // namespace

StoreSink::StoreSink(const QString &path, const QString &round, QObject *parent)
    : AnswerSink(parent), m_worker(new Worker(path, round))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreSink::~StoreSink()
{
    m_thread.quit();
    m_thread.wait();
}

void StoreSink::send(const Response &response)
{
    QMetaObject::invokeMethod(m_worker, [this, response] {
        const auto done = static_cast<Worker *>(m_worker)->store(response);
        const auto tell = [this, done, id = response.externalId] {
            if (done)
                emit stored(id);
            else
                emit failed(id, done.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void StoreSink::count()
{
    QMetaObject::invokeMethod(m_worker, [this] {
        const auto responses = static_cast<Worker *>(m_worker)->count();
        if (responses)
            QMetaObject::invokeMethod(
                this, [this, responses] { emit counted(*responses); }, Qt::QueuedConnection);
    });
}

void PracticeSink::send(const Response &response)
{
    QMetaObject::invokeMethod(
        this, [this, id = response.externalId] { emit stored(id); }, Qt::QueuedConnection);
}

} // namespace pejling::kiosk
