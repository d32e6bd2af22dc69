// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace pejling::widgets {

/// Calls `use` with the value of `future` on the thread of `context`, never once `context` is gone.
/// A future that ends without a value (its worker stopped) calls nothing. QFuture::then(context)
/// must not be used for this: in Qt 6.4 it asserts that the context outlives the work.
template <typename T, typename Use>
void whenDone(const QFuture<T> &future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                use(watcher->future().result());
        });
    watcher->setFuture(future);
}

} // namespace pejling::widgets
