// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/newworkshopdialog.h>
#include <widgets/messagebar.h>

#include <fakeprompter.h>

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

class TestNewWorkshopDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<test::FakePrompter> m_prompter;

    [[nodiscard]] Services services() const
    {
        Services services;
        services.prompter = m_prompter;
        services.settings
            = std::make_shared<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        return services.completed();
    }
    static QLineEdit *line(const NewWorkshopDialog &dialog, const QString &name)
    {
        return dialog.findChild<QLineEdit *>(name);
    }
    static void type(const NewWorkshopDialog &dialog, const QString &path)
    {
        line(dialog, u"path"_s)->setText(path);
    }

private slots:
    void init() { m_prompter = std::make_shared<test::FakePrompter>(); }

    void suggestsNameAndFile()
    {
        const NewWorkshopDialog dialog(services());
        QCOMPARE(line(dialog, u"organisation"_s)->text(), u"Norddjurs Kommune"_s);
        QVERIFY(dialog.path().endsWith(u"/Norddjurs Kommune.pejling"_s));
        line(dialog, u"organisation"_s)->setText(u"A/B: C"_s);
        QVERIFY2(dialog.path().endsWith(u"/AB C.pejling"_s), qPrintable(dialog.path()));
        QCOMPARE(dialog.workshopSettings().organisation, u"A/B: C"_s);
        QCOMPARE(dialog.workshopSettings().workshopDate, QDate(2025, 8, 28));
    }

    void addsTheEnding()
    {
        NewWorkshopDialog dialog(services());
        type(dialog, m_folder.filePath(u"one"_s));
        QCOMPARE(dialog.path(), m_folder.filePath(u"one.pejling"_s));
        type(dialog, m_folder.filePath(u"two.PEJLING"_s));
        QCOMPARE(dialog.path(), m_folder.filePath(u"two.PEJLING"_s));
        type(dialog, u"  "_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"create"_s)->isEnabled());
    }

    void neverReplacesUnasked()
    {
        const QString path = m_folder.filePath(u"there.pejling"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        NewWorkshopDialog dialog(services());
        type(dialog, path);
        QVERIFY(!dialog.mayReplace());
        m_prompter->says = false;
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(m_prompter->asked.size(), 1);
        m_prompter->says = true;
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QVERIFY(dialog.mayReplace());
    }

    void refusesAFolderThatIsNotThere()
    {
        NewWorkshopDialog dialog(services());
        type(dialog, m_folder.filePath(u"nowhere/x.pejling"_s));
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<widgets::MessageBar *>()->text().contains(u"nowhere"_s));
    }

    void tellsWhatIsWrongWithATemplate()
    {
        const QString path = m_folder.filePath(u"broken.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"pejling-template\"}");
        file.close();
        NewWorkshopDialog dialog(services());
        const TemplatePtr before = dialog.workshopTemplate();
        dialog.loadTemplate(path);
        QVERIFY(!dialog.findChild<widgets::MessageBar *>()->text().isEmpty());
        QCOMPARE(dialog.workshopTemplate(), before);
    }

    void takesATemplateFromAFile()
    {
        QFile builtIn(u":/templates/fundament-for-velfaerden.json"_s);
        QVERIFY(builtIn.open(QIODevice::ReadOnly));
        QByteArray json = builtIn.readAll();
        json.replace("\"Norddjurs Kommune\"", "\"Fanø Kommune\"");
        const QString path = m_folder.filePath(u"own.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();

        NewWorkshopDialog dialog(services());
        m_prompter->files = { path };
        auto *templates = dialog.findChild<QComboBox *>();
        emit templates->activated(templates->count() - 1);
        QCOMPARE(templates->currentText(), u"own.json"_s);
        QCOMPARE(line(dialog, u"organisation"_s)->text(), u"Fanø Kommune"_s);
        emit templates->activated(0);
        QCOMPARE(line(dialog, u"organisation"_s)->text(), u"Norddjurs Kommune"_s);
    }
};

QTEST_MAIN(TestNewWorkshopDialog)
#include "tst_newworkshopdialog.moc"
