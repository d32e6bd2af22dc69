// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person meets who drops one of the images on the desk window: a refusal in words, a window
// that goes on working, and a file that is as it was. PEJLING_IMAGES=all drops every one that must
// be refused, and not only some of each kind.
#include "images.h"

#include <build.h>

#include <desk/deskwindow.h>
#include <widgets/messagebar.h>

#include <fakeprompter.h>

#include <QDir>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::test;
using desk::DeskWindow;
using Page = DeskWindow::Page;

namespace {

constexpr int MostMilliseconds = 5000; ///< until it is refused
constexpr size_t OfEachKind = 4; ///< when not all are tried

} // namespace

class TestHostileDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void refused_data();
    void refused();

private:
    void drop(const QString &path);
    [[nodiscard]] widgets::MessageBar *messages() const
    {
        return m_window->findChild<widgets::MessageBar *>(u"messages"_s);
    }

    const Whole m_whole = makeWhole();
    std::vector<Image> m_images;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::unique_ptr<DeskWindow> m_window;
};

void TestHostileDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const bool all = qgetenv("PEJLING_IMAGES") == "all";
    for (std::vector<Image> kind : { schemaImages(m_whole), rowImages(m_whole),
             byteImages(m_whole, 0), companionImages(m_whole) }) {
        std::erase_if(kind, [](const Image &image) { return image.fate != Fate::Refused; });
        const size_t step = all ? 1 : std::max<size_t>(1, kind.size() / OfEachKind);
        for (size_t i = 0; i < kind.size(); i += step)
            m_images.push_back(kind[i]);
    }
}

void TestHostileDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<live::Session>();
    desk::Services services;
    services.prompter = std::make_shared<FakePrompter>();
    services.settings
        = std::make_shared<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<DeskWindow>(m_session.get(), services);
    m_window->show();
}

void TestHostileDesk::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestHostileDesk::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter({ 400, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 400, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
}

void TestHostileDesk::refused_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_images.size(); ++i)
        QTest::newRow(m_images[i].name.constData()) << int(i);
}

void TestHostileDesk::refused()
{
    QFETCH(int, index);
    const QString good = m_folder->filePath(u"good.pejling"_s);
    {
        auto store = *store::WorkshopStore::create(good, builtInTemplate(), {});
        PEJLING_OK(store->append(answer(u"central q=4"_s)));
    }
    drop(good);
    QTRY_COMPARE(m_session->counts().all, 1);

    QVERIFY(QDir(m_folder->path()).mkdir(u"mail"_s));
    const QString mail = m_folder->filePath(u"mail"_s);
    m_images[size_t(index)].make(mail % u"/w.pejling"_s);
    const Picture before = pictureOf(mail);
    drop(mail % u"/w.pejling"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!messages()->text().isEmpty(), MostMilliseconds);
    QCOMPARE(messages()->severity(), widgets::Severity::Error);
    QVERIFY2(messages()->text().contains(u"w.pejling"_s), qPrintable(messages()->text()));
    QVERIFY(!m_session->isOpen());
    QCOMPARE(m_window->page(), Page::Start);
    QCOMPARE(pictureOf(mail), before);

    // The desk goes on: the workshop of before opens again, and takes what is done in it.
    drop(good);
    QTRY_COMPARE(m_session->counts().all, 1);
    QTRY_VERIFY(m_window->findChild<QListWidget *>(u"sidebar"_s)->isVisible());
    auto stored = m_session->run(
        [](store::WorkshopStore &store) { return store.append(answer(u"central q=2"_s)); });
    stored.waitForFinished();
    PEJLING_OK(stored.result());
    QTRY_COMPARE(m_session->counts().all, 2);
    QCOMPARE(pictureOf(mail), before);
}

QTEST_MAIN(TestHostileDesk)
#include "tst_hostiledesk.moc"
