// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/prompter.h>

#include <QDialog>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace pejling::widgets;
using namespace Qt::StringLiterals;

class TestFileDialog : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheLocksOfAnOpenWorkshop();
};

#ifdef Q_OS_LINUX

namespace {

/// A POSIX lock of this process, as the kernel lists it.
bool isLocked(const QString &path)
{
    struct stat status = {};
    if (::stat(qPrintable(path), &status) != 0)
        return false;
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return false;
    const QByteArray inode = ':' + QByteArray::number(quint64(status.st_ino)) + ' ';
    return locks.readAll().contains(inode);
}

} // namespace

/// Closing any handle to a file drops the process's locks on it; a dialog that looks into the files
/// it lists would do so, and another program could then damage the workshop.
void TestFileDialog::leavesTheLocksOfAnOpenWorkshop()
{
    const QTemporaryDir folder;
    std::vector<int> handles;
    const QStringList paths{ folder.filePath(u"a.pejling"_s), folder.filePath(u"a.pejling-wal"_s),
        folder.filePath(u"a.pejling-shm"_s), folder.filePath(u"a.pejling-journal"_s) };
    for (const QString &path : paths) {
        handles.push_back(::open(qPrintable(path), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        QCOMPARE(::write(handles.back(), "SQLite format 3", 15), ssize_t(15));
        QCOMPARE(::fcntl(handles.back(), F_SETLK, &lock), 0);
        QVERIFY(isLocked(path));
    }
    int listed = 0;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        const auto *view = dialog ? dialog->findChild<QTreeView *>(u"treeView"_s) : nullptr;
        if (!view)
            return;
        listed = view->model()->rowCount(view->rootIndex());
        const QModelIndex last = view->model()->index(listed - 1, 2, view->rootIndex());
        if (listed == int(paths.size()) && !last.data().toString().isEmpty())
            dialog->reject();
    });
    look.start(10);
    DialogPrompter prompter;
    QCOMPARE(prompter.openFile(
                 nullptr, { .title = u"Open"_s, .suggestion = folder.path(), .filter = u"*"_s }),
        QString());
    QCOMPARE(listed, 4);
    for (const QString &path : paths)
        QVERIFY2(isLocked(path), qPrintable(path));
    for (const int handle : handles)
        ::close(handle);
    QVERIFY(!isLocked(paths.front()));
}

#else

void TestFileDialog::leavesTheLocksOfAnOpenWorkshop() { QSKIP("POSIX locks are meant"); }

#endif

QTEST_MAIN(TestFileDialog)
#include "tst_filedialog.moc"
