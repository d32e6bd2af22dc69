// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesink.h"

#include <kiosk/kioskwindow.h>
#include <samples.h>

#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::kiosk;
using Stage = KioskWindow::Stage;

class KioskSizesTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }
    void fits_data();
    void fits();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        for (T *widget : m_window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<KioskWindow> m_window;
};

void KioskSizesTest::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("larger");
    QTest::addColumn<Language>("language");
    for (const QSize size : { QSize(1280, 720), QSize(1920, 1080), QSize(1024, 768) }) {
        for (const int larger : { 0, 2 }) {
            for (const Language language : { Language::Danish, Language::English })
                QTest::addRow("%dx%d, %s, %s", size.width(), size.height(),
                    larger ? "200 %" : "100 %", qPrintable(languageCode(language)))
                    << size << larger << language;
        }
    }
}

/// Nothing is wider than the page, no button is smaller than its words, and every field can be
/// reached.
void KioskSizesTest::fits()
{
    QFETCH(QSize, size);
    QFETCH(int, larger);
    QFETCH(Language, language);
    KioskSetup all;
    all.workshopTemplate = test::builtIn();
    all.settings.organisation = u"Norddjurs Kommune"_s;
    all.settings.kioskPin = u"set"_s;
    all.idle = std::chrono::seconds(3600);
    QStringList ids = Asked::everyQuestion(*all.workshopTemplate).ids(*all.workshopTemplate);
    all.settings.asked[u"survey"_s] = ids << u"profile"_s << u"timeThieves"_s;
    all.language = language;
    m_window = std::make_unique<KioskWindow>(std::make_unique<test::FakeSink>(), all);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_window->size(), size);
    for (int i = 0; i < larger; ++i)
        press(u"textSize"_s);
    press(u"audience-decentral"_s);
    for (int step = 1; step <= 11; ++step) {
        QCoreApplication::sendPostedEvents(); // the step is laid out
        QScrollArea *area = nullptr;
        for (auto *each : m_window->findChildren<QScrollArea *>()) {
            if (each->isVisible())
                area = each;
        }
        QVERIFY(area);
        QVERIFY2(area->widget()->width() <= area->viewport()->width(),
            qPrintable(u"step %1: %2 > %3"_s.arg(m_window->step())
                           .arg(area->widget()->width())
                           .arg(area->viewport()->width())));
        for (const auto *button : m_window->findChildren<QPushButton *>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            const QString name = u"step %1, %2"_s.arg(m_window->step()).arg(button->text());
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(name));
            QVERIFY2(button->height() >= button->heightForWidth(button->width()), qPrintable(name));
            QVERIFY2(button->height() >= 44, qPrintable(name));
        }
        if (auto *rating = find<QPushButton>(u"rating-3"_s))
            QTest::mouseClick(rating, Qt::LeftButton);
        m_window->next();
    }
    QCOMPARE(m_window->stage(), Stage::Sending);
}

QTEST_MAIN(KioskSizesTest)
#include "tst_kiosksizes.moc"
