// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/whendone.h>

#include <QPromise>
#include <QTest>

using namespace pejling::widgets;

class TestWhenDone : public QObject
{
    Q_OBJECT

private slots:
    void givesTheValue()
    {
        QPromise<int> promise;
        promise.start();
        QObject context;
        int got = 0;
        whenDone(promise.future(), &context, [&](int value) { got = value; });
        promise.addResult(42);
        promise.finish();
        QTRY_COMPARE(got, 42);
    }

    void givesAValueThatWasThereBefore()
    {
        QObject context;
        int got = 0;
        whenDone(QtFuture::makeReadyFuture(7), &context, [&](int value) { got = value; });
        QTRY_COMPARE(got, 7);
    }

    void saysNothingToWhatIsGone()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        whenDone(promise.future(), context.get(), [&](int) { called = true; });
        context.reset();
        promise.addResult(1);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void saysNothingWithoutAValue()
    {
        QObject context;
        bool called = false;
        auto promise = std::make_unique<QPromise<int>>();
        promise->start();
        whenDone(promise->future(), &context, [&](int) { called = true; });
        promise.reset(); // the worker stopped
        QTRY_VERIFY(context.findChildren<QObject *>().isEmpty()); // watched no longer
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
