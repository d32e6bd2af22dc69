// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/reportpage.h>
#include <desk/reportpreview.h>

#include <fakeprompter.h>
#include <survey/demo.h>

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

class ReportPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setLanguage(Language::English); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<live::Session>();
        m_prompter = std::make_shared<test::FakePrompter>();
        Services services;
        services.prompter = m_prompter;
        m_page = std::make_unique<ReportPage>(m_session.get(), services);
        m_page->resize(1100, 700);
        m_page->show();
        m_session->create(
            m_folder->filePath(u"w.pejling"_s), WorkshopTemplate::builtIn(), {}, true);
        QTRY_VERIFY(m_session->isOpen());
        m_session->run([](store::WorkshopStore &store) {
            return store.append(demoResponses(store.workshopTemplate()));
        });
        QTRY_VERIFY(preview()->pageCount() > 10);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_folder.reset();
    }

    void choosesSections()
    {
        const int all = preview()->pageCount();
        auto *sections = m_page->findChild<QListWidget *>(u"sections"_s);
        QVERIFY(sections->count() > 6);
        QCOMPARE(sections->item(0)->text(), u"Front page"_s);
        sections->item(0)->setCheckState(Qt::Unchecked);
        QTRY_COMPARE(preview()->pageCount(), all - 1);
        sections->item(0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(preview()->pageCount(), all);
    }

    void makesASheetATheme()
    {
        auto *parts = m_page->findChild<QComboBox *>(u"parts"_s);
        parts->setCurrentIndex(1);
        QTRY_COMPARE(preview()->pageCount(), 10);
        parts->setCurrentIndex(2);
        QTRY_COMPARE(preview()->pageCount(), 1);
        parts->setCurrentIndex(4); // the survey: no results are in it
        QTRY_VERIFY(preview()->pageCount() > 2);
    }

    void saves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"r.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("odt") << u"r.odt"_s << QByteArray("PK");
        QTest::newRow("html") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
    }
    void saves()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const QSignalSpy told(m_page.get(), &ReportPage::told);
        m_prompter->files = { m_folder->filePath(name) };
        saveButton()->click();
        QCOMPARE(told.size(), 1);
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
    }

    void saysWhatItCannotSave_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no format") << u"r.docx"_s;
        QTest::newRow("no folder") << u"no/r.pdf"_s;
    }
    void saysWhatItCannotSave()
    {
        QFETCH(QString, name);
        const QSignalSpy failed(m_page.get(), &ReportPage::failed);
        m_prompter->files = { m_folder->filePath(name) };
        saveButton()->click();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(m_folder->filePath(name)));
    }

    void savesForOtherPrograms()
    {
        const QByteArray mark("\xef\xbb\xbf");
        const std::array formats{ std::pair(u"csv"_s, mark), std::pair(u"xlsx"_s, QByteArray("PK")),
            std::pair(u"json"_s, QByteArray("{")) };
        QSignalSpy told(m_page.get(), &ReportPage::told);
        for (const QString &button : { u"saveResults"_s, u"saveAnswers"_s }) {
            for (const auto &[suffix, begins] : formats) {
                const QString path = m_folder->filePath(button % u'.' % suffix);
                m_prompter->files = { path };
                told.clear();
                m_page->findChild<QPushButton *>(button)->click();
                QTRY_COMPARE(told.size(), 1);
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readAll().startsWith(begins), qPrintable(path));
            }
        }
    }

    /// A warning comes first; no is no.
    void singleAnswersOnlyAfterAYes()
    {
        m_prompter->says = false;
        m_prompter->files = { m_folder->filePath(u"x.csv"_s) };
        m_page->findChild<QPushButton *>(u"saveAnswers"_s)->click();
        QCOMPARE(m_prompter->asked.size(), 1);
        QVERIFY(m_prompter->asked.front().contains(u"confidential"_s));
        QVERIFY(!QFile::exists(m_folder->filePath(u"x.csv"_s)));
    }

    void comparesWithAnEarlierRound()
    {
        auto *against = m_page->findChild<QComboBox *>(u"against"_s);
        QVERIFY(against->isHidden()); // there is only one round
        m_session->run([](store::WorkshopStore &store) -> Result<Done> {
            if (auto opened = store.openRound(u"after"_s); !opened)
                return opened;
            std::vector<Response> responses = demoResponses(store.workshopTemplate());
            for (Response &response : responses) {
                response.round = u"after"_s;
                response.externalId += u"-2"_s;
            }
            return store.append(responses);
        });
        m_session->setRound(u"after"_s);
        QTRY_VERIFY(!against->isHidden());
        QTRY_COMPARE(preview()->accessibleName().isEmpty(), false);
        const auto *sections = m_page->findChild<QListWidget *>(u"sections"_s);
        QVERIFY(sections->findItems(u"Before and after"_s, Qt::MatchExactly).isEmpty());
        against->setCurrentIndex(against->findData(QString::fromLatin1(SurveyRound)));
        emit against->activated(against->currentIndex());
        QTRY_VERIFY(!sections->findItems(u"Before and after"_s, Qt::MatchExactly).isEmpty());
    }

    void emptyWithoutAWorkshop()
    {
        m_session->close();
        QTRY_COMPARE(preview()->pageCount(), 0);
        QVERIFY(!saveButton()->isEnabled());
    }

private:
    [[nodiscard]] ReportPreview *preview() const
    {
        return m_page->findChild<ReportPreview *>(u"preview"_s);
    }
    [[nodiscard]] QPushButton *saveButton() const
    {
        return m_page->findChild<QPushButton *>(u"save"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::shared_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<ReportPage> m_page;
};

QTEST_MAIN(ReportPageTest)
#include "tst_reportpage.moc"
