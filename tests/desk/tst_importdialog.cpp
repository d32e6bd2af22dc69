// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importcounts.h>
#include <desk/importdialog.h>
#include <desk/newworkshopdialog.h>

#include <fakeprompter.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;
using State = ImportDialog::State;

namespace {

QString exportFile(const QString &name)
{
    return QStringLiteral(PEJLING_TEST_DATA "/exports/") % name;
}

const QString C01 = u"C01_msforms_da.xlsx"_s; ///< 5 rows with an audience column
const QString C02 = u"C02_msforms_en_live_decentral.xlsx"_s; ///< 3 rows without one

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::shared_ptr<test::FakePrompter> m_prompter;

    [[nodiscard]] std::unique_ptr<ImportDialog> dialogFor(
        const QString &path, int number = 1, int count = 1)
    {
        Services services;
        services.prompter = m_prompter;
        services.settings
            = std::make_shared<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        std::vector<store::RoundInfo> rounds{ { u"survey"_s, false, 0 } };
        auto dialog = std::make_unique<ImportDialog>(
            m_session.get(), services.completed(), rounds, path, number, count);
        dialog->open();
        dialog->start();
        return dialog;
    }
    static QPushButton *button(const std::unique_ptr<ImportDialog> &dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
    /// "new: 5; changed: 0; ..." as a screen reader hears it.
    static QString counts(const std::unique_ptr<ImportDialog> &dialog)
    {
        for (const auto *each : dialog->findChildren<ImportCounts *>()) {
            if (each->isVisibleTo(dialog.get()))
                return each->accessibleDescription();
        }
        return {};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompter = std::make_shared<test::FakePrompter>();
        m_session = std::make_unique<live::Session>();
        QSignalSpy opened(m_session.get(), &live::Session::opened);
        m_session->create(
            m_folder->filePath(u"w.pejling"_s), builtInTemplate(), store::Settings{}, false);
        QTRY_COMPARE(opened.count(), 1);
    }
    void cleanup() { m_session.reset(); }

    void planThenImportThenNothingNew()
    {
        auto dialog = dialogFor(exportFile(C01));
        QSignalSpy imported(dialog.get(), &ImportDialog::imported);
        QTRY_COMPARE(dialog->state(), State::Planned);
        QVERIFY(counts(dialog).startsWith(
            u"new: 5; changed: 0; unchanged: 0; skipped: 0; rejected: 0; rows: 5"_s));
        QVERIFY(button(dialog, u"import"_s)->isEnabled());
        QTRY_COMPARE(m_session->counts().all, 0); // nothing is stored by looking
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
        QCOMPARE(imported.count(), 1);
        QTRY_COMPARE(m_session->counts().all, 5);
        QVERIFY(counts(dialog).startsWith(u"new: 5;"_s));

        dialog = dialogFor(exportFile(C01));
        QTRY_COMPARE(dialog->state(), State::Planned);
        QVERIFY(counts(dialog).startsWith(u"new: 0; changed: 0; unchanged: 5;"_s));
        QVERIFY(!button(dialog, u"import"_s)->isEnabled());
    }

    void undoFromTheSummary()
    {
        const auto dialog = dialogFor(exportFile(C01));
        QTRY_COMPARE(dialog->state(), State::Planned);
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
        QTRY_COMPARE(m_session->counts().all, 5);
        m_prompter->says = false;
        button(dialog, u"undo"_s)->click();
        QCOMPARE(m_prompter->asked.size(), 1);
        QCOMPARE(dialog->state(), State::Imported); // thought better of it
        m_prompter->says = true;
        button(dialog, u"undo"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Undone);
        QTRY_COMPARE(m_session->counts().all, 0);
    }

    void asksWhoAnswered()
    {
        const auto dialog = dialogFor(exportFile(C02));
        QTRY_COMPARE(dialog->state(), State::Planned);
        QVERIFY(!button(dialog, u"import"_s)->isEnabled());
        auto *audience = dialog->findChild<QComboBox *>(u"audience"_s);
        QVERIFY(audience->isVisibleTo(dialog.get()));
        QCOMPARE(audience->count(), 3); // choose, and the two
        audience->setCurrentIndex(2);
        emit audience->activated(2);
        QTRY_VERIFY(button(dialog, u"import"_s)->isEnabled());
        QVERIFY(counts(dialog).startsWith(u"new: 3;"_s));
        QVERIFY(audience->isVisibleTo(dialog.get())); // may be changed again
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
        QTRY_COMPARE(m_session->counts().all, 3);
    }

    void refusalsAreToldAndChangeNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("web page") << exportFile(u"C21b_html_page_named.csv"_s);
        QTest::newRow("totals only") << exportFile(u"C21a_aggregate_counts_only.csv"_s);
        QTest::newRow("missing") << exportFile(u"no-such-file.xlsx"_s);
        QTest::newRow("folder") << exportFile({});
    }

    void refusalsAreToldAndChangeNothing()
    {
        QFETCH(QString, file);
        const auto dialog = dialogFor(file);
        QTRY_COMPARE(dialog->state(), State::Refused);
        QVERIFY(!button(dialog, u"import"_s)->isVisibleTo(dialog.get()));
        QCOMPARE(m_session->counts().all, 0);
        QStringList texts;
        for (const auto *widget : dialog->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(dialog.get()))
                texts << widget->accessibleDescription();
        }
        QVERIFY(texts.join(u' ').contains(u"Nothing has been changed."_s));
    }

    void closingWhileReadingStopsTheWork()
    {
        auto dialog = dialogFor(exportFile(C01));
        QCOMPARE(dialog->state(), State::Reading);
        QSignalSpy finished(dialog.get(), &QDialog::finished);
        button(dialog, u"close"_s)->click();
        QCOMPARE(finished.count(), 1);
        dialog.reset(); // the worker may still be at it
        QCOMPARE(m_session->counts().all, 0);
    }

    void everythingIsNamed()
    {
        const auto dialog = dialogFor(exportFile(C01), 2, 3);
        QTRY_COMPARE(dialog->state(), State::Planned);
        QVERIFY(dialog->windowTitle().contains(u"2"_s) && dialog->windowTitle().contains(u"3"_s));
        for (const auto *widget : dialog->findChildren<QAbstractItemView *>()) {
            if (widget->isVisibleTo(dialog.get()) && widget->focusPolicy() != Qt::NoFocus
                && !qobject_cast<QComboBox *>(widget->parentWidget()))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
