; of sources with the digest d9151b5325a303c5, by numba 0.68.1 and llvmlite 0.50.0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop7exploreB2v1B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr %arg.c) unnamed_addr {
B0:
  %.152.i = alloca ptr, align 8
  %.178.i = alloca i64, align 8
  %.253.i = alloca i64, align 8
  %.318.i = alloca i64, align 8
  %.43 = alloca i8, align 1
  %.177 = alloca i8, align 1
  %.12.i = getelementptr i8, ptr %arg.c, i64 368
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !0
  %.35.i = getelementptr i8, ptr %arg.c, i64 376
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.38.i = getelementptr i8, ptr %arg.c, i64 384
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !0
  %.76.i = sub i64 %.39.i, %.36.i
  %.12155.not.i = icmp slt i64 %.76.i, 1
  br i1 %.12155.not.i, label %B36.preheader, label %B324.endif.preheader.i

B324.endif.preheader.i:                           ; preds = %B0
  %.25.i = getelementptr i8, ptr %arg.c, i64 40
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !0
  %.21.i = getelementptr i8, ptr %arg.c, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.8.i = getelementptr i8, ptr %arg.c, i64 24
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !0
  %0 = inttoptr i64 %.9.i to ptr
  %1 = inttoptr i64 %.22.i to ptr
  %2 = inttoptr i64 %.26.i to ptr
  br label %B324.endif.i

B404.i:                                           ; preds = %B324.endif.i, %B404.i
  %place.2.1.i = phi i64 [ %.208.i, %B404.i ], [ %.192.i, %B324.endif.i ]
  %.206.i = add nsw i64 %place.2.1.i, 1
  %.208.i = and i64 %.206.i, %.13.i
  %.215.idx.i = shl i64 %.208.i, 4
  %.215.i = getelementptr i8, ptr %0, i64 %.215.idx.i
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !0
  %.217.i = icmp sgt i64 %.216.i, -1
  br i1 %.217.i, label %B404.i, label %B450.i

B450.i:                                           ; preds = %B404.i, %B324.endif.i
  %.234.idx.pre-phi.i = phi i64 [ %.201.idx.i, %B324.endif.i ], [ %.215.idx.i, %B404.i ]
  %.227.i = getelementptr i64, ptr %2, i64 %.1275456.i
  %.228.i = load i64, ptr %.227.i, align 8, !noalias !0
  %.234.i = getelementptr i8, ptr %0, i64 %.234.idx.pre-phi.i
  store i64 %.166.i, ptr %.234.i, align 8, !noalias !0
  %.242.i = getelementptr i8, ptr %.234.i, i64 8
  store i64 %.228.i, ptr %.242.i, align 8, !noalias !0
  %.121.i = icmp ugt i64 %.1205357.i, 1
  br i1 %.121.i, label %B324.endif.i, label %B516.loopexit.i

B516.loopexit.i:                                  ; preds = %B450.i
  %.259.pre.i = load i64, ptr %.38.i, align 8, !noalias !0
  br label %B36.preheader

B324.endif.i:                                     ; preds = %B450.i, %B324.endif.preheader.i
  %.1205357.i = phi i64 [ %.130.i, %B450.i ], [ %.76.i, %B324.endif.preheader.i ]
  %.1275456.i = phi i64 [ %.134.i, %B450.i ], [ %.36.i, %B324.endif.preheader.i ]
  %.130.i = add nsw i64 %.1205357.i, -1
  %.134.i = add i64 %.1275456.i, 1
  %.165.i = getelementptr i64, ptr %1, i64 %.1275456.i
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !0
  %.5.i.i = mul i64 %.166.i, -7046029254386353131
  %.6.i.i = lshr i64 %.5.i.i, 29
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i
  %.192.i = and i64 %.7.i.i, %.13.i
  %.201.idx.i = shl i64 %.192.i, 4
  %.201.i = getelementptr i8, ptr %0, i64 %.201.idx.i
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.203.i = icmp sgt i64 %.202.i, -1
  br i1 %.203.i, label %B404.i, label %B450.i

B36.preheader:                                    ; preds = %B516.loopexit.i, %B0
  %.259.i = phi i64 [ %.259.pre.i, %B516.loopexit.i ], [ %.39.i, %B0 ]
  store i64 %.259.i, ptr %.35.i, align 8, !noalias !0
  %.37 = getelementptr i8, ptr %arg.c, i64 544
  %.38.pre = load i64, ptr %.37, align 8
  %sunkaddr94 = getelementptr i8, ptr %arg.c, i64 536
  %sunkaddr96 = getelementptr i8, ptr %arg.c, i64 488
  %sunkaddr97 = getelementptr i8, ptr %arg.c, i64 464
  %sunkaddr98 = getelementptr i8, ptr %arg.c, i64 472
  %sunkaddr99 = getelementptr i8, ptr %arg.c, i64 496
  %sunkaddr100 = getelementptr i8, ptr %arg.c, i64 152
  %sunkaddr101 = getelementptr i8, ptr %arg.c, i64 552
  %sunkaddr102 = getelementptr i8, ptr %arg.c, i64 560
  %sunkaddr104 = getelementptr i8, ptr %arg.c, i64 584
  %sunkaddr105 = getelementptr i8, ptr %arg.c, i64 576
  %sunkaddr106 = getelementptr i8, ptr %arg.c, i64 568
  %sunkaddr107 = getelementptr i8, ptr %arg.c, i64 480
  %sunkaddr109 = getelementptr i8, ptr %arg.c, i64 424
  %sunkaddr111 = getelementptr i8, ptr %arg.c, i64 432
  %sunkaddr112 = getelementptr i8, ptr %arg.c, i64 520
  %sunkaddr113 = getelementptr i8, ptr %arg.c, i64 440
  %sunkaddr114 = getelementptr i8, ptr %arg.c, i64 528
  %sunkaddr115 = getelementptr i8, ptr %arg.c, i64 448
  %.11.i = getelementptr i8, ptr %arg.c, i64 256
  %.28.i8 = getelementptr i8, ptr %arg.c, i64 104
  %.39.i15 = getelementptr i8, ptr %arg.c, i64 416
  %.35.i17 = getelementptr i8, ptr %arg.c, i64 144
  %.36.i.i = getelementptr i8, ptr %arg.c, i64 24
  %.24.i.i = getelementptr i8, ptr %arg.c, i64 16
  %.21.i.i = getelementptr i8, ptr %arg.c, i64 8
  %.94.i = getelementptr i8, ptr %arg.c, i64 224
  %.98.i = getelementptr i8, ptr %arg.c, i64 96
  %.122.i = getelementptr i8, ptr %arg.c, i64 504
  %.130.i14 = getelementptr i8, ptr %arg.c, i64 232
  %.203.i11 = getelementptr i8, ptr %arg.c, i64 192
  %.213.i = getelementptr i8, ptr %arg.c, i64 200
  %.373.i = getelementptr i8, ptr %arg.c, i64 168
  %.17.i.i = getelementptr i8, ptr %arg.c, i64 264
  %.436.i = getelementptr i8, ptr %arg.c, i64 176
  %.445.i = getelementptr i8, ptr %arg.c, i64 184
  %.472.i = getelementptr i8, ptr %arg.c, i64 592
  %sunkaddr119 = getelementptr i8, ptr %arg.c, i64 160
  %sunkaddr124 = getelementptr i8, ptr %arg.c, i64 240
  %sunkaddr125 = getelementptr i8, ptr %arg.c, i64 512
  br label %B36

B36:                                              ; preds = %B1052.endif, %B36.preheader
  %.38 = phi i64 [ %.38.pre, %B36.preheader ], [ 0, %B1052.endif ]
  switch i64 %.38, label %B800 [
    i64 0, label %B100
    i64 1, label %B502
  ]

B100:                                             ; preds = %B36
  store i8 0, ptr %.43, align 1
  call fastcc void @_ZN9wakeproof7checker8compiled4loop4takeB2v4B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr nonnull %.43, ptr nonnull %arg.c)
  %.57 = load i8, ptr %.43, align 1
  %.60 = icmp eq i8 %.57, 0
  br i1 %.60, label %common.ret, label %B100.endif

common.ret:                                       ; preds = %B502, %B100, %B100.endif, %B332, %32, %B876, %B234.i, %B240.i, %_ZN9wakeproof7checker8compiled4loop7is_fullB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, %B972
  %.sink.i.ph.sink = phi i64 [ %.sink.i.ph, %B972 ], [ 2, %B876 ], [ 2, %_ZN9wakeproof7checker8compiled4loop7is_fullB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit ], [ 2, %B240.i ], [ 2, %B234.i ], [ 1, %B332 ], [ 1, %B100.endif ], [ 0, %B100 ], [ 3, %B502 ], [ 1, %32 ]
  store i64 %.sink.i.ph.sink, ptr %retptr, align 8
  ret void

B332:                                             ; preds = %B100.endif
  %.104 = load i64, ptr %sunkaddr98, align 8
  %.107 = icmp eq i64 %.104, 0
  br i1 %.107, label %common.ret, label %B332.else.if, !prof !3

B502:                                             ; preds = %32, %B36
  %.158 = load i64, ptr %sunkaddr99, align 8
  %.161 = load i64, ptr %sunkaddr100, align 8
  %.162 = inttoptr i64 %.161 to ptr
  %.165 = load i64, ptr %sunkaddr101, align 8
  %.166 = trunc i64 %.158 to i32
  %.167 = getelementptr i32, ptr %.162, i64 %.165
  store i32 %.166, ptr %.167, align 4
  %.171 = load i64, ptr %sunkaddr101, align 8
  store i64 %.171, ptr %sunkaddr102, align 8
  store i8 0, ptr %.177, align 1
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5beginB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr nonnull %.177, ptr nonnull %arg.c)
  %.191 = load i8, ptr %.177, align 1
  %.194 = icmp eq i8 %.191, 0
  br i1 %.194, label %common.ret, label %B502.endif

B800:                                             ; preds = %B502.endif, %B36
  %.221 = load i64, ptr %sunkaddr104, align 8
  %.224 = load i64, ptr %sunkaddr105, align 8
  %.225 = icmp slt i64 %.221, %.224
  br i1 %.225, label %B876, label %B800.B1052_crit_edge

B800.B1052_crit_edge:                             ; preds = %B800
  %.9.i28.pre = load i64, ptr %sunkaddr99, align 8, !noalias !4
  br label %B1052

B876:                                             ; preds = %B800, %B976
  %.16.i5 = phi i64 [ %.467.i, %B976 ], [ %.221, %B800 ]
  %.9.i22 = load i64, ptr %sunkaddr106, align 8, !noalias !7
  %.12.i23 = load i64, ptr %sunkaddr107, align 8, !noalias !7
  %.13.i24 = add i64 %.9.i22, 2
  %.14.i = add i64 %.13.i24, %.12.i23
  %.20.i = load i64, ptr %sunkaddr96, align 8, !noalias !7
  %.23.i = load i64, ptr %sunkaddr109, align 8, !noalias !7
  %.24.i = icmp eq i64 %.20.i, %.23.i
  br i1 %.24.i, label %common.ret, label %B234.i

B234.i:                                           ; preds = %B876
  %.31.i = load i64, ptr %sunkaddr99, align 8, !noalias !7
  %.34.i = load i64, ptr %sunkaddr111, align 8, !noalias !7
  %.35.i26 = icmp eq i64 %.31.i, %.34.i
  br i1 %.35.i26, label %common.ret, label %B240.i

B240.i:                                           ; preds = %B234.i
  %.48.i = load i64, ptr %sunkaddr112, align 8, !noalias !7
  %.50.i = add nsw i64 %.48.i, %.14.i
  %.53.i = load i64, ptr %sunkaddr113, align 8, !noalias !7
  %.54.i = icmp sgt i64 %.50.i, %.53.i
  br i1 %.54.i, label %common.ret, label %_ZN9wakeproof7checker8compiled4loop7is_fullB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit

_ZN9wakeproof7checker8compiled4loop7is_fullB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit: ; preds = %B240.i
  %.60.i = load i64, ptr %sunkaddr114, align 8, !noalias !7
  %.62.i = add nsw i64 %.60.i, %.14.i
  %.67.i = load i64, ptr %sunkaddr115, align 8, !noalias !7
  %.70.i.not = icmp sgt i64 %.62.i, %.67.i
  br i1 %.70.i.not, label %common.ret, label %B930

B930:                                             ; preds = %_ZN9wakeproof7checker8compiled4loop7is_fullB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit
  call void @llvm.lifetime.start.p0(ptr nonnull %.152.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.178.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.253.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.318.i)
  %.9.i2 = load i64, ptr %sunkaddr101, align 8, !noalias !10
  %.12.i3 = load i64, ptr %.11.i, align 8, !noalias !10
  %.13.i4 = inttoptr i64 %.12.i3 to ptr
  %.17.i6 = getelementptr i32, ptr %.13.i4, i64 %.16.i5
  %.18.i7 = load i32, ptr %.17.i6, align 4, !noalias !10
  %.19.i = sext i32 %.18.i7 to i64
  %.29.i = load i64, ptr %.28.i8, align 8, !noalias !10
  %.30.i = inttoptr i64 %.29.i to ptr
  %.32.i9 = getelementptr i64, ptr %.30.i, i64 %.19.i
  %.33.i = load i64, ptr %.32.i9, align 8, !noalias !10
  %.40.i.i = load i64, ptr %.12.i, align 8, !noalias !13
  %.47.i.i = icmp sgt i64 %.33.i, -1
  br i1 %.47.i.i, label %B300.preheader.i.i, label %B0.endif.i

B300.preheader.i.i:                               ; preds = %B930
  %.40.i16 = load i64, ptr %.39.i15, align 8, !noalias !10
  %.42.i = mul nsw i64 %.40.i16, %.9.i2
  %.36.i18 = load i64, ptr %.35.i17, align 8, !noalias !10
  %.37.i19 = inttoptr i64 %.36.i18 to ptr
  %.37.i.i = load i64, ptr %.36.i.i, align 8, !noalias !13
  %.25.i.i = load i64, ptr %.24.i.i, align 8, !noalias !13
  %.22.i.i = load i64, ptr %.21.i.i, align 8, !noalias !13
  %.19.i.i = load i64, ptr %arg.c, align 8, !noalias !13
  %3 = getelementptr i8, ptr %.37.i19, i64 %.42.i
  %4 = inttoptr i64 %.22.i.i to ptr
  %5 = inttoptr i64 %.19.i.i to ptr
  %6 = inttoptr i64 %.37.i.i to ptr
  %7 = inttoptr i64 %.25.i.i to ptr
  br label %B300.i.i

B300.i.i:                                         ; preds = %B742.i.i, %B300.preheader.i.i
  %node.2.0.i.i = phi i64 [ %.258.i.i, %B742.i.i ], [ %.33.i, %B300.preheader.i.i ]
  %.56.i.i = getelementptr i32, ptr %5, i64 %node.2.0.i.i
  %.57.i.i = load i32, ptr %.56.i.i, align 4, !noalias !13
  %.63.i.i = sext i32 %.57.i.i to i64
  %.66.i.i = getelementptr i8, ptr %3, i64 %.63.i.i
  %.67.i.i = load i8, ptr %.66.i.i, align 1, !noalias !13
  %.68.i.i = zext i8 %.67.i.i to i64
  %.79.i.i = getelementptr i32, ptr %4, i64 %.63.i.i
  %.80.i.i = load i32, ptr %.79.i.i, align 4, !noalias !13
  %.81.not.i.i = icmp eq i32 %.80.i.i, 0
  br i1 %.81.not.i.i, label %B540.endif.i.i, label %B380.i.i

B380.i.i:                                         ; preds = %B300.i.i
  %.89.i.i = sext i32 %.80.i.i to i64
  %.92.i.i = getelementptr i8, ptr %3, i64 %.89.i.i
  %.93.i.i = load i8, ptr %.92.i.i, align 1, !noalias !13
  %.94.i.i = zext i8 %.93.i.i to i64
  %.95.i.i = shl nuw nsw i64 %.94.i.i, 8
  %.97.i.i = or disjoint i64 %.95.i.i, %.68.i.i
  %.109.i.i = getelementptr i32, ptr %7, i64 %.63.i.i
  %.110.i.i = load i32, ptr %.109.i.i, align 4, !noalias !13
  %.111.not.i.i = icmp eq i32 %.110.i.i, 0
  br i1 %.111.not.i.i, label %B540.endif.i.i, label %B468.i.i

B468.i.i:                                         ; preds = %B380.i.i
  %.121.i.i = sext i32 %.110.i.i to i64
  %.124.i.i = getelementptr i8, ptr %3, i64 %.121.i.i
  %.125.i.i = load i8, ptr %.124.i.i, align 1, !noalias !13
  %.126.i.i = zext i8 %.125.i.i to i64
  %.127.i.i = shl nuw nsw i64 %.126.i.i, 16
  %.129.i.i = or disjoint i64 %.127.i.i, %.97.i.i
  br label %B540.endif.i.i

B642.i.i:                                         ; preds = %B540.endif.i.i, %B696.i.i
  %place.2.1.i.i = phi i64 [ %.230.i.i, %B696.i.i ], [ %.181.i.i, %B540.endif.i.i ]
  %.203.idx.i.i = shl i64 %place.2.1.i.i, 4
  %.203.i.i = getelementptr i8, ptr %6, i64 %.203.idx.i.i
  %.204.i.i = load i64, ptr %.203.i.i, align 8, !noalias !13
  %.205.i.i = icmp slt i64 %.204.i.i, 0
  br i1 %.205.i.i, label %B972, label %B696.i.i

B696.i.i:                                         ; preds = %B642.i.i
  %.228.i.i = add nsw i64 %place.2.1.i.i, 1
  %.230.i.i = and i64 %.228.i.i, %.40.i.i
  %.237.idx.i.i = shl i64 %.230.i.i, 4
  %.237.i.i = getelementptr i8, ptr %6, i64 %.237.idx.i.i
  %.238.i.i = load i64, ptr %.237.i.i, align 8, !noalias !13
  %.240.not.i.i = icmp eq i64 %.238.i.i, %.146.i.i
  br i1 %.240.not.i.i, label %B742.i.i, label %B642.i.i

B742.i.i:                                         ; preds = %B696.i.i, %B540.endif.i.i
  %.idx.pre-phi.i.i = phi i64 [ %.190.idx.i.i, %B540.endif.i.i ], [ %.237.idx.i.i, %B696.i.i ]
  %8 = getelementptr i8, ptr %6, i64 %.idx.pre-phi.i.i
  %.257.i.i = getelementptr i8, ptr %8, i64 8
  %.258.i.i = load i64, ptr %.257.i.i, align 8, !noalias !13
  %.263.i.i = icmp sgt i64 %.258.i.i, -1
  br i1 %.263.i.i, label %B300.i.i, label %B0.endif.i

B540.endif.i.i:                                   ; preds = %B468.i.i, %B380.i.i, %B300.i.i
  %code.3.1.i.i = phi i64 [ %.129.i.i, %B468.i.i ], [ %.97.i.i, %B380.i.i ], [ %.68.i.i, %B300.i.i ]
  %.142.i.i = shl i64 %node.2.0.i.i, 21
  %.146.i.i = or i64 %code.3.1.i.i, %.142.i.i
  %.5.i.i.i = mul i64 %.146.i.i, -7046029254386353131
  %.6.i.i.i = lshr i64 %.5.i.i.i, 29
  %.7.i.i.i = xor i64 %.6.i.i.i, %.5.i.i.i
  %.181.i.i = and i64 %.7.i.i.i, %.40.i.i
  %.190.idx.i.i = shl i64 %.181.i.i, 4
  %.190.i.i = getelementptr i8, ptr %6, i64 %.190.idx.i.i
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !13
  %.193.not.i.i = icmp eq i64 %.191.i.i, %.146.i.i
  br i1 %.193.not.i.i, label %B742.i.i, label %B642.i.i

B430.i:                                           ; preds = %B0.endif.i
  %.87.i = xor i64 %storemerge.i.i, -1
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !10
  %.96.i = inttoptr i64 %.95.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !10
  %.100.i = inttoptr i64 %.99.i to ptr
  %.102.i = getelementptr i8, ptr %.100.i, i64 %.19.i
  %.103.i = load i8, ptr %.102.i, align 1, !noalias !10
  %9 = and i8 %.103.i, 1
  %10 = zext nneg i8 %9 to i64
  %.116.i = getelementptr i32, ptr %.96.i, i64 %.87.i
  %.117.i = load i32, ptr %.116.i, align 4, !noalias !10
  %.119.i = icmp slt i32 %.117.i, 0
  br i1 %.119.i, label %B628.i, label %B822.i

B628.i:                                           ; preds = %B430.i
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !10
  %.126.i = trunc i64 %.123.i to i32
  %sunkaddr23.i = shl i64 %.87.i, 2
  %sunkaddr24.i = getelementptr i8, ptr %.96.i, i64 %sunkaddr23.i
  store i32 %.126.i, ptr %sunkaddr24.i, align 4, !noalias !10
  %.131.i = load i64, ptr %.130.i14, align 8, !noalias !10
  %.132.i = inttoptr i64 %.131.i to ptr
  %.135.i = load i64, ptr %.122.i, align 8, !noalias !10
  %.137.i = trunc i64 %.87.i to i32
  %.138.i = getelementptr i32, ptr %.132.i, i64 %.135.i
  store i32 %.137.i, ptr %.138.i, align 4, !noalias !10
  %.142.i = load i64, ptr %.122.i, align 8, !noalias !10
  %.143.i = add nsw i64 %.142.i, 1
  store i64 %.143.i, ptr %.122.i, align 8, !noalias !10
  br label %B822.i

B822.i:                                           ; preds = %B628.i, %B430.i
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5writeB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx(ptr nonnull %.152.i, ptr nonnull %arg.c, i64 %.87.i, i64 %.9.i2)
  store i64 0, ptr %.178.i, align 8, !noalias !10
  call fastcc void @_ZN9wakeproof7checker8compiled4loop4findB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr nonnull %.178.i, ptr nonnull %arg.c)
  %.192.i10 = load i64, ptr %.178.i, align 8, !noalias !10
  %.204.i = load i64, ptr %.203.i11, align 8, !noalias !10
  %.214.i = load i64, ptr %.213.i, align 8, !noalias !10
  %.215.i12 = inttoptr i64 %.214.i to ptr
  %.217.i13 = getelementptr i32, ptr %.215.i12, i64 %.192.i10
  %.218.i = load i32, ptr %.217.i13, align 4, !noalias !10
  %.219.i = sext i32 %.218.i to i64
  %.220.i = add nsw i64 %.219.i, -1
  %.225.i = icmp slt i32 %.218.i, 1
  br i1 %.225.i, label %B1118.i, label %B1070.i

B1070.i:                                          ; preds = %B822.i
  %sunkaddr25.i = inttoptr i64 %.204.i to ptr
  %sunkaddr26.i = getelementptr i8, ptr %sunkaddr25.i, i64 %.220.i
  %.238.i = load i8, ptr %sunkaddr26.i, align 1, !noalias !10
  %.240.i = icmp ne i8 %.238.i, 1
  %.246.i = icmp ne i8 %9, 0
  %or.cond.i = select i1 %.240.i, i1 true, i1 %.246.i
  br i1 %or.cond.i, label %B1070.B1384_crit_edge.i, label %B1118.i

B1070.B1384_crit_edge.i:                          ; preds = %B1070.i
  %.pre.i = trunc i64 %.220.i to i32
  br label %B976

B1118.i:                                          ; preds = %B1070.i, %B822.i
  store i64 0, ptr %.253.i, align 8, !noalias !10
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5offerB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr nonnull %.253.i, ptr nonnull %arg.c, i64 %.87.i)
  %.267.i = load i64, ptr %.253.i, align 8, !noalias !10
  %.281.i = icmp slt i64 %.267.i, 0
  br i1 %.281.i, label %B972, label %B1186.i

B1186.i:                                          ; preds = %B1118.i
  br i1 %.225.i, label %B1190.i, label %B1222.i

B1190.i:                                          ; preds = %B1186.i
  store i64 0, ptr %.318.i, align 8, !noalias !10
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5enterB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr nonnull %.318.i, ptr nonnull %arg.c, i64 %.192.i10)
  %.332.i = load i64, ptr %.318.i, align 8, !noalias !10
  br label %B1222.i

B1222.i:                                          ; preds = %B1190.i, %B1186.i
  %target.2.0.i = phi i64 [ %.220.i, %B1186.i ], [ %.332.i, %B1190.i ]
  %sunkaddr27.i = inttoptr i64 %.204.i to ptr
  %sunkaddr28.i = getelementptr i8, ptr %sunkaddr27.i, i64 %target.2.0.i
  store i8 %9, ptr %sunkaddr28.i, align 1, !noalias !10
  %.374.i = load i64, ptr %.373.i, align 8, !noalias !10
  %.375.i = inttoptr i64 %.374.i to ptr
  %.378.i = trunc i64 %.9.i2 to i32
  %.379.i = getelementptr i32, ptr %.375.i, i64 %target.2.0.i
  store i32 %.378.i, ptr %.379.i, align 4, !noalias !10
  %.18.i.i = load i64, ptr %.17.i.i, align 8, !noalias !16
  %.24.not.i.i = icmp eq i8 %9, 0
  %.4863.in.in.v.i.i = select i1 %.24.not.i.i, i64 208, i64 216
  %.4863.in.in.i.i = getelementptr i8, ptr %arg.c, i64 %.4863.in.in.v.i.i
  %"$phi206.2.2.0.i.i" = select i1 %.24.not.i.i, i64 65, i64 66
  %.4863.in.i.i = load i64, ptr %.4863.in.in.i.i, align 8, !noalias !16
  %.70.i.i = getelementptr i64, ptr %arg.c, i64 %"$phi206.2.2.0.i.i"
  %.71.i.i = load i64, ptr %.70.i.i, align 8, !noalias !16
  %.16771.not.i.i = icmp eq i64 %.267.i, 0
  %.pre2.i = inttoptr i64 %.4863.in.i.i to ptr
  br i1 %.16771.not.i.i, label %_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B252.lr.ph.i.i

B252.lr.ph.i.i:                                   ; preds = %B1222.i
  %11 = getelementptr i32, ptr %.pre2.i, i64 %.71.i.i
  %min.iters.check.i.i = icmp ult i64 %.267.i, 12
  br i1 %min.iters.check.i.i, label %B252.preheader.i.i, label %vector.memcheck.i.i

vector.memcheck.i.i:                              ; preds = %B252.lr.ph.i.i
  %12 = shl i64 %.71.i.i, 2
  %13 = sub i64 %.4863.in.i.i, %.18.i.i
  %14 = add i64 %13, %12
  %diff.check.i.i = icmp ult i64 %14, 32
  br i1 %diff.check.i.i, label %B252.preheader.i.i, label %vector.ph.i.i

vector.ph.i.i:                                    ; preds = %vector.memcheck.i.i
  %n.vec.i.i = and i64 %.267.i, 9223372036854775800
  %15 = getelementptr i8, ptr %.pre2.i, i64 %12
  %scevgep20.i.i = getelementptr i8, ptr %15, i64 16
  %sunkaddr.i = inttoptr i64 %.18.i.i to ptr
  br label %vector.body.i.i

vector.body.i.i:                                  ; preds = %vector.body.i.i, %vector.ph.i.i
  %index.i.i = phi i64 [ 0, %vector.ph.i.i ], [ %index.next.i.i, %vector.body.i.i ]
  %sunkaddr30.i = shl i64 %index.i.i, 2
  %sunkaddr31.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr30.i
  %wide.load.i.i = load <4 x i32>, ptr %sunkaddr31.i, align 4, !noalias !16
  %sunkaddr35.i = getelementptr i8, ptr %sunkaddr31.i, i64 16
  %wide.load1.i.i = load <4 x i32>, ptr %sunkaddr35.i, align 4, !noalias !16
  %scevgep25.i = getelementptr i8, ptr %scevgep20.i.i, i64 %sunkaddr30.i
  %scevgep24.i = getelementptr i8, ptr %scevgep25.i, i64 -16
  store <4 x i32> %wide.load.i.i, ptr %scevgep24.i, align 4, !noalias !16
  store <4 x i32> %wide.load1.i.i, ptr %scevgep25.i, align 4, !noalias !16
  %index.next.i.i = add nuw nsw i64 %index.i.i, 8
  %16 = icmp eq i64 %n.vec.i.i, %index.next.i.i
  br i1 %16, label %middle.block.i.i, label %vector.body.i.i, !llvm.loop !19

middle.block.i.i:                                 ; preds = %vector.body.i.i
  %cmp.n.i.i = icmp eq i64 %.267.i, %n.vec.i.i
  br i1 %cmp.n.i.i, label %_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B252.preheader.i.i

B252.preheader.i.i:                               ; preds = %middle.block.i.i, %vector.memcheck.i.i, %B252.lr.ph.i.i
  %.1737072.ph.i.i = phi i64 [ 0, %vector.memcheck.i.i ], [ 0, %B252.lr.ph.i.i ], [ %n.vec.i.i, %middle.block.i.i ]
  %xtraiter.i.i = and i64 %.267.i, 3
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B252.prol.loopexit.i.i, label %B252.prol.i.preheader.i

B252.prol.i.preheader.i:                          ; preds = %B252.preheader.i.i
  %17 = inttoptr i64 %.18.i.i to ptr
  br label %B252.prol.i.i

B252.prol.i.i:                                    ; preds = %B252.prol.i.i, %B252.prol.i.preheader.i
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B252.prol.i.i ], [ %xtraiter.i.i, %B252.prol.i.preheader.i ]
  %.1737072.prol.i.i = phi i64 [ %.180.prol.i.i, %B252.prol.i.i ], [ %.1737072.ph.i.i, %B252.prol.i.preheader.i ]
  %.180.prol.i.i = add nuw nsw i64 %.1737072.prol.i.i, 1
  %18 = shl i64 %.1737072.prol.i.i, 2
  %scevgep19.i.i = getelementptr i8, ptr %17, i64 %18
  %.207.prol.i.i = load i32, ptr %scevgep19.i.i, align 4, !noalias !16
  %scevgep18.i.i = getelementptr i8, ptr %11, i64 %18
  store i32 %.207.prol.i.i, ptr %scevgep18.i.i, align 4, !noalias !16
  %lsr.iv.next.i.i = add nsw i64 %lsr.iv.i.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B252.prol.loopexit.i.i, label %B252.prol.i.i, !llvm.loop !22

B252.prol.loopexit.i.i:                           ; preds = %B252.prol.i.i, %B252.preheader.i.i
  %.1737072.unr.i.i = phi i64 [ %.1737072.ph.i.i, %B252.preheader.i.i ], [ %.180.prol.i.i, %B252.prol.i.i ]
  %19 = sub nsw i64 %.1737072.ph.i.i, %.267.i
  %20 = icmp ugt i64 %19, -4
  br i1 %20, label %_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B252.preheader2.i.i

B252.preheader2.i.i:                              ; preds = %B252.prol.loopexit.i.i
  %21 = shl i64 %.71.i.i, 2
  %22 = getelementptr i8, ptr %.pre2.i, i64 %21
  %scevgep.i.i = getelementptr i8, ptr %22, i64 12
  %sunkaddr37.i = inttoptr i64 %.18.i.i to ptr
  br label %B252.i.i

B252.i.i:                                         ; preds = %B252.i.i, %B252.preheader2.i.i
  %.1737072.i.i = phi i64 [ %.180.3.i.i, %B252.i.i ], [ %.1737072.unr.i.i, %B252.preheader2.i.i ]
  %sunkaddr35.i.i = shl i64 %.1737072.i.i, 2
  %sunkaddr39.i = getelementptr i8, ptr %sunkaddr37.i, i64 %sunkaddr35.i.i
  %.207.i.i = load i32, ptr %sunkaddr39.i, align 4, !noalias !16
  %scevgep6.i.i = getelementptr i8, ptr %scevgep.i.i, i64 %sunkaddr35.i.i
  %scevgep18.i = getelementptr i8, ptr %scevgep6.i.i, i64 -12
  store i32 %.207.i.i, ptr %scevgep18.i, align 4, !noalias !16
  %sunkaddr43.i = getelementptr i8, ptr %sunkaddr39.i, i64 4
  %.207.1.i.i = load i32, ptr %sunkaddr43.i, align 4, !noalias !16
  %scevgep15.i = getelementptr i8, ptr %scevgep6.i.i, i64 -8
  store i32 %.207.1.i.i, ptr %scevgep15.i, align 4, !noalias !16
  %sunkaddr47.i = getelementptr i8, ptr %sunkaddr39.i, i64 8
  %.207.2.i.i = load i32, ptr %sunkaddr47.i, align 4, !noalias !16
  %scevgep13.i = getelementptr i8, ptr %scevgep6.i.i, i64 -4
  store i32 %.207.2.i.i, ptr %scevgep13.i, align 4, !noalias !16
  %.180.3.i.i = add nuw nsw i64 %.1737072.i.i, 4
  %sunkaddr51.i = getelementptr i8, ptr %sunkaddr39.i, i64 12
  %.207.3.i.i = load i32, ptr %sunkaddr51.i, align 4, !noalias !16
  store i32 %.207.3.i.i, ptr %scevgep6.i.i, align 4, !noalias !16
  %exitcond.not.3.i.i = icmp eq i64 %.267.i, %.180.3.i.i
  br i1 %exitcond.not.3.i.i, label %_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B252.i.i, !llvm.loop !24

_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i: ; preds = %B252.i.i, %B252.prol.loopexit.i.i, %middle.block.i.i, %B1222.i
  %.222.i.i = add nsw i64 %.71.i.i, %.267.i
  %.225.i.i = trunc i64 %.267.i to i32
  %.226.i.i = getelementptr i32, ptr %.pre2.i, i64 %.222.i.i
  store i32 %.225.i.i, ptr %.226.i.i, align 4, !noalias !16
  %.234.i.i = trunc i64 %target.2.0.i to i32
  %.235.i.i = getelementptr i8, ptr %.226.i.i, i64 4
  store i32 %.234.i.i, ptr %.235.i.i, align 4, !noalias !16
  %.248.i.i = add nsw i64 %.222.i.i, 2
  %sunkaddr49.i.i = shl nuw nsw i64 %"$phi206.2.2.0.i.i", 3
  %sunkaddr50.i.i = getelementptr i8, ptr %arg.c, i64 %sunkaddr49.i.i
  store i64 %.248.i.i, ptr %sunkaddr50.i.i, align 8, !noalias !16
  br label %B976

B0.endif.i:                                       ; preds = %B742.i.i, %B930
  %storemerge.i.i = phi i64 [ %.33.i, %B930 ], [ %.258.i.i, %B742.i.i ]
  %.74.i = icmp eq i64 %storemerge.i.i, -4611686018427387904
  br i1 %.74.i, label %B972, label %B430.i

B972:                                             ; preds = %B0.endif.i, %B1118.i, %B642.i.i
  %.sink.i.ph = phi i64 [ 4, %B642.i.i ], [ 4, %B0.endif.i ], [ 5, %B1118.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.152.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.178.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.253.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.318.i)
  br label %common.ret

B976:                                             ; preds = %_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, %B1070.B1384_crit_edge.i
  %.452.pre-phi.i = phi i32 [ %.pre.i, %B1070.B1384_crit_edge.i ], [ %.234.i.i, %_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i ]
  %sunkaddr52.i = shl i64 %.87.i, 2
  %sunkaddr53.i = getelementptr i8, ptr %.96.i, i64 %sunkaddr52.i
  %.430.i = load i32, ptr %sunkaddr53.i, align 4, !noalias !10
  %.437.i = load i64, ptr %.436.i, align 8, !noalias !10
  %.438.i = inttoptr i64 %.437.i to ptr
  %.441.i = load i64, ptr %sunkaddr99, align 8, !noalias !10
  %.442.i = getelementptr i32, ptr %.438.i, i64 %.441.i
  store i32 %.430.i, ptr %.442.i, align 4, !noalias !10
  %.446.i = load i64, ptr %.445.i, align 8, !noalias !10
  %.447.i = inttoptr i64 %.446.i to ptr
  %.450.i = load i64, ptr %sunkaddr99, align 8, !noalias !10
  %.453.i = getelementptr i32, ptr %.447.i, i64 %.450.i
  store i32 %.452.pre-phi.i, ptr %.453.i, align 4, !noalias !10
  %.459.i = load i64, ptr %sunkaddr99, align 8, !noalias !10
  %.460.i = add nsw i64 %.459.i, 1
  store i64 %.460.i, ptr %sunkaddr99, align 8, !noalias !10
  %.466.i = load i64, ptr %sunkaddr104, align 8, !noalias !10
  %.467.i = add nsw i64 %.466.i, 1
  store i64 %.467.i, ptr %sunkaddr104, align 8, !noalias !10
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !10
  %.475.i = and i64 %.473.i, %10
  store i64 %.475.i, ptr %.472.i, align 8, !noalias !10
  call void @llvm.lifetime.end.p0(ptr nonnull %.152.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.178.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.253.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.318.i)
  %.316 = load i64, ptr %sunkaddr105, align 8
  %.317 = icmp slt i64 %.467.i, %.316
  br i1 %.317, label %B876, label %B1052

B1052:                                            ; preds = %B976, %B800.B1052_crit_edge
  %.9.i28 = phi i64 [ %.9.i28.pre, %B800.B1052_crit_edge ], [ %.460.i, %B976 ]
  %.12.i30 = load i64, ptr %sunkaddr119, align 8, !noalias !4
  %.13.i31 = inttoptr i64 %.12.i30 to ptr
  %.16.i = load i64, ptr %sunkaddr101, align 8, !noalias !4
  %.17.i = trunc i64 %.9.i28 to i32
  %.18.i = getelementptr i32, ptr %.13.i31, i64 %.16.i
  store i32 %.17.i, ptr %.18.i, align 4, !noalias !4
  %.22.i33 = load i64, ptr %.203.i11, align 8, !noalias !4
  %.23.i34 = inttoptr i64 %.22.i33 to ptr
  %.26.i35 = load i64, ptr %sunkaddr101, align 8, !noalias !4
  %.28.i = getelementptr i8, ptr %.23.i34, i64 %.26.i35
  store i8 2, ptr %.28.i, align 1, !noalias !4
  %.32.i = load i64, ptr %.472.i, align 8, !noalias !4
  %.33.not.i = icmp eq i64 %.32.i, 0
  br i1 %.33.not.i, label %B1052.endif, label %B292.i

B292.i:                                           ; preds = %B1052
  %.37.i = load i64, ptr %sunkaddr101, align 8, !noalias !4
  %.40.i = load i64, ptr %sunkaddr124, align 8, !noalias !4
  %.41.i = inttoptr i64 %.40.i to ptr
  %.44.i = load i64, ptr %sunkaddr125, align 8, !noalias !4
  %.45.i = trunc i64 %.37.i to i32
  %.46.i = getelementptr i32, ptr %.41.i, i64 %.44.i
  store i32 %.45.i, ptr %.46.i, align 4, !noalias !4
  %.50.i38 = load i64, ptr %sunkaddr125, align 8, !noalias !4
  %.51.i = add nsw i64 %.50.i38, 1
  store i64 %.51.i, ptr %sunkaddr125, align 8, !noalias !4
  br label %B1052.endif

B100.endif:                                       ; preds = %B100
  %.83 = load i64, ptr %sunkaddr94, align 8
  %.84 = add nsw i64 %.83, 1
  store i64 %.84, ptr %sunkaddr94, align 8
  store i64 1, ptr %.37, align 8
  %.93 = load i64, ptr %sunkaddr96, align 8
  %.96 = load i64, ptr %sunkaddr97, align 8
  %.97 = icmp sgt i64 %.93, %.96
  br i1 %.97, label %common.ret, label %B332

B332.else.if:                                     ; preds = %B332
  %23 = or i64 %.104, %.84
  %24 = icmp ult i64 %23, 4294967296
  br i1 %24, label %25, label %30

25:                                               ; preds = %B332.else.if
  %26 = trunc nuw i64 %.104 to i32
  %27 = trunc nuw i64 %.84 to i32
  %28 = urem i32 %27, %26
  %29 = zext i32 %28 to i64
  br label %32

30:                                               ; preds = %B332.else.if
  %31 = srem i64 %.84, %.104
  br label %32

32:                                               ; preds = %30, %25
  %33 = phi i64 [ %29, %25 ], [ %31, %30 ]
  %.125 = xor i64 %33, %.104
  %.126 = icmp slt i64 %.125, 0
  %.127 = icmp ne i64 %33, 0
  %.128 = and i1 %.127, %.126
  %.135 = select i1 %.128, i64 %.104, i64 0
  %.115.1 = sub i64 0, %.135
  %.145 = icmp eq i64 %33, %.115.1
  br i1 %.145, label %common.ret, label %B502

B502.endif:                                       ; preds = %B502
  store i64 2, ptr %.37, align 8
  br label %B800

B1052.endif:                                      ; preds = %B292.i, %B1052
  store i64 0, ptr %.37, align 8
  br label %B36
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @explore(ptr %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop7exploreB2v1B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop4takeB2v4B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr %arg.c) unnamed_addr {
B0:
  %.8 = getelementptr i8, ptr %arg.c, i64 208
  %.9 = load i64, ptr %.8, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 248
  %.13 = load i64, ptr %.12, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 520
  %.30 = load i64, ptr %.29, align 8
  %.31.not = icmp eq i64 %.30, 0
  br i1 %.31.not, label %common.ret, label %B226.preheader

B226.preheader:                                   ; preds = %B0
  %.16 = getelementptr i8, ptr %arg.c, i64 192
  %.17 = load i64, ptr %.16, align 8
  %0 = inttoptr i64 %.9 to ptr
  %1 = inttoptr i64 %.17 to ptr
  br label %B226

B226:                                             ; preds = %B586, %B226.preheader
  %.3859 = phi i64 [ %.63, %B586 ], [ %.30, %B226.preheader ]
  %2 = getelementptr i32, ptr %0, i64 %.3859
  %.45 = getelementptr i8, ptr %2, i64 -4
  %.46 = load i32, ptr %.45, align 4
  %.47 = sext i32 %.46 to i64
  %.49 = add nsw i64 %.3859, -2
  %.51 = getelementptr i32, ptr %0, i64 %.49
  %.52 = load i32, ptr %.51, align 4
  %.53 = sext i32 %.52 to i64
  %.63 = sub i64 %.49, %.53
  store i64 %.63, ptr %.29, align 8
  %.69 = getelementptr i8, ptr %1, i64 %.47
  %.70 = load i8, ptr %.69, align 1
  %.72.not = icmp eq i8 %.70, 2
  br i1 %.72.not, label %B586, label %B444.endif

B476:                                             ; preds = %B476.preheader32, %B476
  %.1646163 = phi i64 [ %.171.3, %B476 ], [ %.1646163.unr, %B476.preheader32 ]
  %3 = shl i64 %.1646163, 2
  %scevgep44 = getelementptr i8, ptr %scevgep40, i64 %3
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -8
  %.203 = load i32, ptr %scevgep45, align 4
  %sunkaddr71 = getelementptr i8, ptr %sunkaddr69, i64 %3
  store i32 %.203, ptr %sunkaddr71, align 4
  %scevgep61 = getelementptr i8, ptr %scevgep44, i64 -4
  %.203.1 = load i32, ptr %scevgep61, align 4
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr71, i64 4
  store i32 %.203.1, ptr %sunkaddr76, align 4
  %.203.2 = load i32, ptr %scevgep44, align 4
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr71, i64 8
  store i32 %.203.2, ptr %sunkaddr80, align 4
  %.171.3 = add nuw nsw i64 %.1646163, 4
  %scevgep59 = getelementptr i8, ptr %scevgep44, i64 4
  %.203.3 = load i32, ptr %scevgep59, align 4
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr71, i64 12
  store i32 %.203.3, ptr %sunkaddr84, align 4
  %exitcond.not.3 = icmp eq i64 %..53, %.171.3
  br i1 %exitcond.not.3, label %B520, label %B476, !llvm.loop !25

common.ret:                                       ; preds = %B586, %B520, %B0
  %storemerge = phi i8 [ 1, %B520 ], [ 0, %B0 ], [ 0, %B586 ]
  store i8 %storemerge, ptr %retptr, align 1
  ret void

B520:                                             ; preds = %B476, %B476.prol.loopexit, %middle.block, %B444.endif
  %.220 = getelementptr i8, ptr %arg.c, i64 552
  store i64 %.47, ptr %.220, align 8
  %.226 = getelementptr i8, ptr %arg.c, i64 568
  store i64 %.53, ptr %.226, align 8
  br label %common.ret

B586:                                             ; preds = %B226
  %.244.not = icmp eq i64 %.49, %.53
  br i1 %.244.not, label %common.ret, label %B226

B444.endif:                                       ; preds = %B226
  %.114 = icmp slt i32 %.52, 1
  %..53 = select i1 %.114, i64 0, i64 %.53
  %.15862 = icmp sgt i64 %..53, 0
  br i1 %.15862, label %B476.lr.ph, label %B520

B476.lr.ph:                                       ; preds = %B444.endif
  %4 = getelementptr i32, ptr %0, i64 %.63
  %min.iters.check = icmp ult i64 %..53, 20
  br i1 %min.iters.check, label %B476.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %B476.lr.ph
  %5 = shl nsw i64 %.53, 2
  %6 = shl i64 %.3859, 2
  %7 = add i64 %.13, 8
  %8 = add i64 %.9, %6
  %9 = sub i64 %7, %8
  %10 = add i64 %9, %5
  %diff.check = icmp ult i64 %10, 32
  br i1 %diff.check, label %B476.preheader, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %n.vec = and i64 %..53, 9223372036854775800
  %scevgep54 = getelementptr i8, ptr %0, i64 8
  %11 = sub i64 %6, %5
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 %11
  %sunkaddr85 = inttoptr i64 %.13 to ptr
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %12 = shl nuw nsw i64 %index, 2
  %scevgep66 = getelementptr i8, ptr %scevgep55, i64 %12
  %scevgep68 = getelementptr i8, ptr %scevgep66, i64 -16
  %wide.load = load <4 x i32>, ptr %scevgep68, align 4
  %wide.load21 = load <4 x i32>, ptr %scevgep66, align 4
  %sunkaddr87 = getelementptr i8, ptr %sunkaddr85, i64 %12
  store <4 x i32> %wide.load, ptr %sunkaddr87, align 4
  %sunkaddr91 = getelementptr i8, ptr %sunkaddr87, i64 16
  store <4 x i32> %wide.load21, ptr %sunkaddr91, align 4
  %index.next = add nuw nsw i64 %index, 8
  %13 = icmp eq i64 %n.vec, %index.next
  br i1 %13, label %middle.block, label %vector.body, !llvm.loop !26

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %..53, %n.vec
  br i1 %cmp.n, label %B520, label %B476.preheader

B476.preheader:                                   ; preds = %middle.block, %vector.memcheck, %B476.lr.ph
  %.1646163.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B476.lr.ph ], [ %n.vec, %middle.block ]
  %xtraiter = and i64 %..53, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B476.prol.loopexit, label %B476.prol.preheader

B476.prol.preheader:                              ; preds = %B476.preheader
  %14 = inttoptr i64 %.13 to ptr
  br label %B476.prol

B476.prol:                                        ; preds = %B476.prol.preheader, %B476.prol
  %lsr.iv = phi i64 [ %lsr.iv.next, %B476.prol ], [ %xtraiter, %B476.prol.preheader ]
  %.1646163.prol = phi i64 [ %.171.prol, %B476.prol ], [ %.1646163.ph, %B476.prol.preheader ]
  %.171.prol = add nuw nsw i64 %.1646163.prol, 1
  %15 = shl i64 %.1646163.prol, 2
  %scevgep49 = getelementptr i8, ptr %4, i64 %15
  %.203.prol = load i32, ptr %scevgep49, align 4
  %scevgep48 = getelementptr i8, ptr %14, i64 %15
  store i32 %.203.prol, ptr %scevgep48, align 4
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B476.prol.loopexit, label %B476.prol, !llvm.loop !27

B476.prol.loopexit:                               ; preds = %B476.prol, %B476.preheader
  %.1646163.unr = phi i64 [ %.1646163.ph, %B476.preheader ], [ %.171.prol, %B476.prol ]
  %16 = sub nsw i64 %.1646163.ph, %..53
  %17 = icmp ugt i64 %16, -4
  br i1 %17, label %B520, label %B476.preheader32

B476.preheader32:                                 ; preds = %B476.prol.loopexit
  %18 = sub i64 %.3859, %.53
  %19 = shl i64 %18, 2
  %scevgep40 = getelementptr i8, ptr %0, i64 %19
  %sunkaddr69 = inttoptr i64 %.13 to ptr
  br label %B476
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop5beginB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr %arg.c) unnamed_addr {
B0.endif:
  %.12 = getelementptr i8, ptr %arg.c, i64 256
  %.13 = load i64, ptr %.12, align 8
  %.20 = getelementptr i8, ptr %arg.c, i64 88
  %.21 = load i64, ptr %.20, align 8
  %.44 = getelementptr i8, ptr %arg.c, i64 144
  %.45 = load i64, ptr %.44, align 8
  %.48 = getelementptr i8, ptr %arg.c, i64 56
  %.49 = load i64, ptr %.48, align 8
  %.52 = getelementptr i8, ptr %arg.c, i64 64
  %.53 = load i64, ptr %.52, align 8
  %.56 = getelementptr i8, ptr %arg.c, i64 72
  %.57 = load i64, ptr %.56, align 8
  %.80 = getelementptr i8, ptr %arg.c, i64 568
  %.81 = load i64, ptr %.80, align 8
  %.170263.not = icmp slt i64 %.81, 1
  br i1 %.170263.not, label %B714.endif, label %B584.preheader

B584.preheader:                                   ; preds = %B0.endif
  %.16 = getelementptr i8, ptr %arg.c, i64 96
  %.17 = load i64, ptr %.16, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 248
  %.9 = load i64, ptr %.8, align 8
  %0 = inttoptr i64 %.9 to ptr
  %1 = inttoptr i64 %.13 to ptr
  %2 = inttoptr i64 %.17 to ptr
  br label %B584

B584:                                             ; preds = %B584.backedge, %B584.preheader
  %lsr.iv42 = phi i64 [ %lsr.iv.next43, %B584.backedge ], [ 1, %B584.preheader ]
  %quiet.2.0266 = phi i1 [ %quiet.2.0266.be, %B584.backedge ], [ true, %B584.preheader ]
  %3 = shl i64 %lsr.iv42, 2
  %scevgep46 = getelementptr i8, ptr %0, i64 %3
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -4
  %.214 = load i32, ptr %scevgep47, align 4
  %scevgep44 = getelementptr i8, ptr %1, i64 %3
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -4
  store i32 %.214, ptr %scevgep45, align 4
  br i1 %quiet.2.0266, label %B652, label %B652.thread

B652:                                             ; preds = %B584
  %.234 = sext i32 %.214 to i64
  %.235 = getelementptr i8, ptr %2, i64 %.234
  %.236 = load i8, ptr %.235, align 1
  %4 = and i8 %.236, 2
  %.239 = icmp ne i8 %4, 0
  %exitcond.not = icmp eq i64 %.81, %lsr.iv42
  br i1 %exitcond.not, label %B656, label %B584.backedge

B584.backedge:                                    ; preds = %B652.thread, %B652
  %quiet.2.0266.be = phi i1 [ false, %B652.thread ], [ %.239, %B652 ]
  %lsr.iv.next43 = add nuw i64 %lsr.iv42, 1
  br label %B584

B652.thread:                                      ; preds = %B584
  %exitcond.not335 = icmp eq i64 %.81, %lsr.iv42
  br i1 %exitcond.not335, label %B1008.endif, label %B584.backedge

B656:                                             ; preds = %B652
  %.not = icmp eq i8 %4, 0
  br i1 %.not, label %B1008.endif, label %B714.endif

B730.loopexit:                                    ; preds = %B970, %middle.block, %B890.endif
  %count.2.1.lcssa = phi i64 [ %count.3.0295, %B890.endif ], [ %31, %middle.block ], [ %.623, %B970 ]
  %exitcond331.not = icmp eq i64 %.272, %.383
  br i1 %exitcond331.not, label %B1008.endif, label %B732

B732:                                             ; preds = %B732.lr.ph, %B730.loopexit
  %count.3.0295 = phi i64 [ %.81, %B732.lr.ph ], [ %count.2.1.lcssa, %B730.loopexit ]
  %.376280293 = phi i64 [ 0, %B732.lr.ph ], [ %.383, %B730.loopexit ]
  %.383 = add nuw nsw i64 %.376280293, 1
  %sunkaddr18 = shl i64 %.376280293, 3
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr17, i64 %sunkaddr18
  %.411 = load i64, ptr %sunkaddr19, align 8
  %.40.i = load i64, ptr %sunkaddr20, align 8, !noalias !28
  %.47.i = icmp sgt i64 %.411, -1
  br i1 %.47.i, label %B300.preheader.i, label %B732.endif

B300.preheader.i:                                 ; preds = %B732
  %.417 = load i64, ptr %sunkaddr, align 8
  %.414 = load i64, ptr %sunkaddr21, align 8
  %.418 = mul nsw i64 %.414, %.417
  %.37.i = load i64, ptr %sunkaddr22, align 8, !noalias !28
  %.25.i = load i64, ptr %sunkaddr23, align 8, !noalias !28
  %.22.i = load i64, ptr %sunkaddr24, align 8, !noalias !28
  %.19.i = load i64, ptr %arg.c, align 8, !noalias !28
  %5 = getelementptr i8, ptr %13, i64 %.418
  %6 = inttoptr i64 %.22.i to ptr
  %7 = inttoptr i64 %.19.i to ptr
  %8 = inttoptr i64 %.37.i to ptr
  %9 = inttoptr i64 %.25.i to ptr
  br label %B300.i

B300.i:                                           ; preds = %B742.i, %B300.preheader.i
  %node.2.0.i = phi i64 [ %.258.i, %B742.i ], [ %.411, %B300.preheader.i ]
  %.56.i = getelementptr i32, ptr %7, i64 %node.2.0.i
  %.57.i = load i32, ptr %.56.i, align 4, !noalias !28
  %.63.i = sext i32 %.57.i to i64
  %.66.i = getelementptr i8, ptr %5, i64 %.63.i
  %.67.i = load i8, ptr %.66.i, align 1, !noalias !28
  %.68.i = zext i8 %.67.i to i64
  %.79.i = getelementptr i32, ptr %6, i64 %.63.i
  %.80.i = load i32, ptr %.79.i, align 4, !noalias !28
  %.81.not.i = icmp eq i32 %.80.i, 0
  br i1 %.81.not.i, label %B540.endif.i, label %B380.i

B380.i:                                           ; preds = %B300.i
  %.89.i = sext i32 %.80.i to i64
  %.92.i = getelementptr i8, ptr %5, i64 %.89.i
  %.93.i = load i8, ptr %.92.i, align 1, !noalias !28
  %.94.i = zext i8 %.93.i to i64
  %.95.i = shl nuw nsw i64 %.94.i, 8
  %.97.i = or disjoint i64 %.95.i, %.68.i
  %.109.i = getelementptr i32, ptr %9, i64 %.63.i
  %.110.i = load i32, ptr %.109.i, align 4, !noalias !28
  %.111.not.i = icmp eq i32 %.110.i, 0
  br i1 %.111.not.i, label %B540.endif.i, label %B468.i

B468.i:                                           ; preds = %B380.i
  %.121.i = sext i32 %.110.i to i64
  %.124.i = getelementptr i8, ptr %5, i64 %.121.i
  %.125.i = load i8, ptr %.124.i, align 1, !noalias !28
  %.126.i = zext i8 %.125.i to i64
  %.127.i = shl nuw nsw i64 %.126.i, 16
  %.129.i = or disjoint i64 %.127.i, %.97.i
  br label %B540.endif.i

B642.i:                                           ; preds = %B540.endif.i, %B696.i
  %place.2.1.i = phi i64 [ %.230.i, %B696.i ], [ %.181.i, %B540.endif.i ]
  %.203.idx.i = shl i64 %place.2.1.i, 4
  %.203.i = getelementptr i8, ptr %8, i64 %.203.idx.i
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !28
  %.205.i = icmp slt i64 %.204.i, 0
  br i1 %.205.i, label %common.ret, label %B696.i

B696.i:                                           ; preds = %B642.i
  %.228.i = add nsw i64 %place.2.1.i, 1
  %.230.i = and i64 %.228.i, %.40.i
  %.237.idx.i = shl i64 %.230.i, 4
  %.237.i = getelementptr i8, ptr %8, i64 %.237.idx.i
  %.238.i = load i64, ptr %.237.i, align 8, !noalias !28
  %.240.not.i = icmp eq i64 %.238.i, %.146.i
  br i1 %.240.not.i, label %B742.i, label %B642.i

B742.i:                                           ; preds = %B696.i, %B540.endif.i
  %.idx.pre-phi.i = phi i64 [ %.190.idx.i, %B540.endif.i ], [ %.237.idx.i, %B696.i ]
  %10 = getelementptr i8, ptr %8, i64 %.idx.pre-phi.i
  %.257.i = getelementptr i8, ptr %10, i64 8
  %.258.i = load i64, ptr %.257.i, align 8, !noalias !28
  %.263.i = icmp sgt i64 %.258.i, -1
  br i1 %.263.i, label %B300.i, label %B732.endif

B540.endif.i:                                     ; preds = %B468.i, %B380.i, %B300.i
  %code.3.1.i = phi i64 [ %.129.i, %B468.i ], [ %.97.i, %B380.i ], [ %.68.i, %B300.i ]
  %.142.i = shl i64 %node.2.0.i, 21
  %.146.i = or i64 %code.3.1.i, %.142.i
  %.5.i.i = mul i64 %.146.i, -7046029254386353131
  %.6.i.i = lshr i64 %.5.i.i, 29
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i
  %.181.i = and i64 %.7.i.i, %.40.i
  %.190.idx.i = shl i64 %.181.i, 4
  %.190.i = getelementptr i8, ptr %8, i64 %.190.idx.i
  %.191.i = load i64, ptr %.190.i, align 8, !noalias !28
  %.193.not.i = icmp eq i64 %.191.i, %.146.i
  br i1 %.193.not.i, label %B742.i, label %B642.i

common.ret:                                       ; preds = %B732.endif, %B642.i, %B1206
  %storemerge = phi i8 [ 1, %B1206 ], [ 0, %B642.i ], [ 0, %B732.endif ]
  store i8 %storemerge, ptr %retptr, align 1
  ret void

B970:                                             ; preds = %B970.preheader29, %B970
  %lsr.iv41 = phi i32 [ %34, %B970.preheader29 ], [ %lsr.iv.next, %B970 ]
  %count.2.1274 = phi i64 [ %count.2.1274.ph, %B970.preheader29 ], [ %.623, %B970 ]
  %.582270272 = phi i32 [ %.582270272.ph, %B970.preheader29 ], [ %.589, %B970 ]
  %.589 = add i32 %.582270272, 1
  %.615 = sext i32 %.582270272 to i64
  %sunkaddr26 = shl nsw i64 %.615, 2
  %sunkaddr27 = getelementptr i8, ptr %15, i64 %sunkaddr26
  %.617 = load i32, ptr %sunkaddr27, align 4
  %11 = shl i64 %count.2.1274, 2
  %scevgep40 = getelementptr i8, ptr %12, i64 %11
  store i32 %.617, ptr %scevgep40, align 4
  %.623 = add i64 %count.2.1274, 1
  %lsr.iv.next = add i32 %lsr.iv41, -1
  %.576 = icmp ugt i32 %lsr.iv.next, 1
  br i1 %.576, label %B970, label %B730.loopexit, !llvm.loop !31

B1044:                                            ; preds = %B1044.preheader, %B1204
  %kept.2.0319 = phi i64 [ %kept.3.1, %B1204 ], [ 0, %B1044.preheader ]
  %.738311317 = phi i64 [ %.745, %B1204 ], [ 0, %B1044.preheader ]
  %.745 = add nuw nsw i64 %.738311317, 1
  %.778.not = icmp slt i64 %.738311317, %.81
  %sunkaddr33 = shl i64 %.738311317, 2
  %sunkaddr34 = getelementptr i8, ptr %36, i64 %sunkaddr33
  br i1 %.778.not, label %B1100, label %B1044.B1172_crit_edge

B1044.B1172_crit_edge:                            ; preds = %B1044
  %.983.pre = load i32, ptr %sunkaddr34, align 4
  br label %B1172

B1100:                                            ; preds = %B1044, %B1100.backedge
  %lsr.iv = phi ptr [ %scevgep34, %B1100.backedge ], [ %scevgep, %B1044 ]
  %replaced.2.1306 = phi i1 [ %replaced.2.1306.be, %B1100.backedge ], [ false, %B1044 ]
  %.888301305 = phi i64 [ %.898, %B1100.backedge ], [ %.fr, %B1044 ]
  br i1 %replaced.2.1306, label %B1164.thread, label %B1164

B1164:                                            ; preds = %B1100
  %.941 = load i32, ptr %lsr.iv, align 4
  %.945 = sext i32 %.941 to i64
  %sunkaddr31 = shl nsw i64 %.945, 2
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr30, i64 %sunkaddr31
  %.947 = load i32, ptr %sunkaddr32, align 4
  %.951 = load i32, ptr %sunkaddr34, align 4
  %.953 = sext i32 %.951 to i64
  %sunkaddr36 = shl nsw i64 %.953, 2
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr30, i64 %sunkaddr36
  %.955 = load i32, ptr %sunkaddr37, align 4
  %.956 = icmp eq i32 %.947, %.955
  %.889 = icmp ugt i64 %.888301305, 1
  br i1 %.889, label %B1100.backedge, label %B1168

B1100.backedge:                                   ; preds = %B1164.thread, %B1164
  %replaced.2.1306.be = phi i1 [ true, %B1164.thread ], [ %.956, %B1164 ]
  %scevgep34 = getelementptr i8, ptr %lsr.iv, i64 4
  %.898 = add nsw i64 %.888301305, -1
  br label %B1100

B1164.thread:                                     ; preds = %B1100
  %.8895 = icmp ugt i64 %.888301305, 1
  br i1 %.8895, label %B1100.backedge, label %B1204

B1168:                                            ; preds = %B1164
  br i1 %.956, label %B1204, label %B1172

B1172:                                            ; preds = %B1168, %B1044.B1172_crit_edge
  %.983 = phi i32 [ %.983.pre, %B1044.B1172_crit_edge ], [ %.951, %B1168 ]
  %.988 = getelementptr i32, ptr %36, i64 %kept.2.0319
  store i32 %.983, ptr %.988, align 4
  %.991 = add nsw i64 %kept.2.0319, 1
  br label %B1204

B1204:                                            ; preds = %B1164.thread, %B1172, %B1168
  %kept.3.1 = phi i64 [ %kept.2.0319, %B1168 ], [ %.991, %B1172 ], [ %kept.2.0319, %B1164.thread ]
  %exitcond332.not = icmp eq i64 %.745, %count.3.0.lcssa
  br i1 %exitcond332.not, label %B1206, label %B1044

B1206:                                            ; preds = %B1204, %B1044.lr.ph, %B1008.endif
  %kept.2.0.lcssa = phi i64 [ 0, %B1008.endif ], [ %count.3.0.lcssa, %B1044.lr.ph ], [ %kept.3.1, %B1204 ]
  %.1019 = getelementptr i8, ptr %arg.c, i64 576
  store i64 %kept.2.0.lcssa, ptr %.1019, align 8
  %.1024 = getelementptr i8, ptr %arg.c, i64 584
  store i64 0, ptr %.1024, align 8
  %.1027 = getelementptr i8, ptr %arg.c, i64 592
  store i64 1, ptr %.1027, align 8
  br label %common.ret

B714.endif:                                       ; preds = %B656, %B0.endif
  %.271 = getelementptr i8, ptr %arg.c, i64 400
  %.272 = load i64, ptr %.271, align 8
  %.370290.not = icmp slt i64 %.272, 1
  br i1 %.370290.not, label %B1008.endif, label %B732.lr.ph

B732.lr.ph:                                       ; preds = %B714.endif
  %12 = inttoptr i64 %.13 to ptr
  %scevgep35 = getelementptr i8, ptr %12, i64 16
  %sunkaddr17 = inttoptr i64 %.49 to ptr
  %sunkaddr20 = getelementptr i8, ptr %arg.c, i64 368
  %13 = inttoptr i64 %.45 to ptr
  %sunkaddr = getelementptr i8, ptr %arg.c, i64 416
  %sunkaddr21 = getelementptr i8, ptr %arg.c, i64 552
  %sunkaddr22 = getelementptr i8, ptr %arg.c, i64 24
  %sunkaddr23 = getelementptr i8, ptr %arg.c, i64 16
  %sunkaddr24 = getelementptr i8, ptr %arg.c, i64 8
  %14 = inttoptr i64 %.53 to ptr
  %15 = inttoptr i64 %.57 to ptr
  br label %B732

B732.endif:                                       ; preds = %B742.i, %B732
  %storemerge.i = phi i64 [ %.411, %B732 ], [ %.258.i, %B742.i ]
  %.449 = icmp eq i64 %storemerge.i, -4611686018427387904
  br i1 %.449, label %common.ret, label %B890.endif

B890.endif:                                       ; preds = %B732.endif
  %.483 = xor i64 %storemerge.i, -1
  %.486.idx = shl i64 %.483, 3
  %.486 = getelementptr i8, ptr %14, i64 %.486.idx
  %.487 = load i32, ptr %.486, align 4
  %16 = sext i32 %.487 to i64
  %.495 = getelementptr i8, ptr %.486, i64 4
  %.496 = load i32, ptr %.495, align 4
  %.533 = sub i32 %.496, %.487
  %.576271.not = icmp slt i32 %.533, 1
  br i1 %.576271.not, label %B730.loopexit, label %B970.preheader

B970.preheader:                                   ; preds = %B890.endif
  %17 = zext nneg i32 %.533 to i64
  %min.iters.check = icmp ult i32 %.533, 8
  %18 = add i32 %.496, -1
  %19 = icmp slt i32 %18, %.487
  %or.cond = or i1 %min.iters.check, %19
  br i1 %or.cond, label %B970.preheader29, label %vector.memcheck

vector.memcheck:                                  ; preds = %B970.preheader
  %20 = shl i64 %count.3.0295, 2
  %21 = shl nsw i64 %16, 2
  %22 = add i64 %.13, %20
  %23 = add i64 %.57, %21
  %24 = sub i64 %22, %23
  %diff.check = icmp ult i64 %24, 32
  br i1 %diff.check, label %B970.preheader29, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %n.vec = and i64 %17, 2147483640
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 %20
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %25 = trunc i64 %index to i32
  %tmp16 = add i32 %.487, %25
  %26 = sext i32 %tmp16 to i64
  %27 = getelementptr i32, ptr %15, i64 %26
  %28 = getelementptr i8, ptr %27, i64 16
  %wide.load = load <4 x i32>, ptr %27, align 4
  %wide.load25 = load <4 x i32>, ptr %28, align 4
  %29 = shl i64 %index, 2
  %scevgep38 = getelementptr i8, ptr %scevgep36, i64 %29
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 -16
  store <4 x i32> %wide.load, ptr %scevgep39, align 4
  store <4 x i32> %wide.load25, ptr %scevgep38, align 4
  %index.next = add nuw i64 %index, 8
  %30 = icmp eq i64 %n.vec, %index.next
  br i1 %30, label %middle.block, label %vector.body, !llvm.loop !32

middle.block:                                     ; preds = %vector.body
  %31 = add i64 %n.vec, %count.3.0295
  %.cast = trunc nuw nsw i64 %n.vec to i32
  %32 = sub nsw i32 %.533, %.cast
  %33 = add i32 %.487, %.cast
  %cmp.n = icmp eq i64 %n.vec, %17
  br i1 %cmp.n, label %B730.loopexit, label %B970.preheader29

B970.preheader29:                                 ; preds = %middle.block, %vector.memcheck, %B970.preheader
  %count.2.1274.ph = phi i64 [ %count.3.0295, %vector.memcheck ], [ %count.3.0295, %B970.preheader ], [ %31, %middle.block ]
  %.575269273.ph = phi i32 [ %.533, %vector.memcheck ], [ %.533, %B970.preheader ], [ %32, %middle.block ]
  %.582270272.ph = phi i32 [ %.487, %vector.memcheck ], [ %.487, %B970.preheader ], [ %33, %middle.block ]
  %34 = add i32 %.575269273.ph, 1
  br label %B970

B1008.endif:                                      ; preds = %B652.thread, %B730.loopexit, %B714.endif, %B656
  %count.3.0.lcssa = phi i64 [ %count.2.1.lcssa, %B730.loopexit ], [ %.81, %B656 ], [ %.81, %B714.endif ], [ %.81, %B652.thread ]
  %.732316.not = icmp slt i64 %count.3.0.lcssa, 1
  br i1 %.732316.not, label %B1206, label %B1044.lr.ph

B1044.lr.ph:                                      ; preds = %B1008.endif
  %35 = sub i64 %count.3.0.lcssa, %.81
  %.fr = freeze i64 %35
  %.889303.not333 = icmp slt i64 %.fr, 1
  br i1 %.889303.not333, label %B1206, label %B1044.preheader

B1044.preheader:                                  ; preds = %B1044.lr.ph
  %36 = inttoptr i64 %.13 to ptr
  %37 = shl i64 %.81, 2
  %scevgep = getelementptr i8, ptr %36, i64 %37
  %sunkaddr30 = inttoptr i64 %.21 to ptr
  br label %B1044
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop5writeB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c, i64 range(i64 0, -9223372036854775808) %arg.leaf, i64 %arg.row) unnamed_addr {
B0.endif:
  %.14 = getelementptr i8, ptr %arg.c, i64 272
  %.15 = load i64, ptr %.14, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 112
  %.30 = load i64, ptr %.29, align 8
  %.32 = getelementptr i8, ptr %arg.c, i64 120
  %.33 = load i64, ptr %.32, align 8
  %.35 = getelementptr i8, ptr %arg.c, i64 128
  %.36 = load i64, ptr %.35, align 8
  %.47 = getelementptr i8, ptr %arg.c, i64 8
  %.48 = load i64, ptr %.47, align 8
  %.50 = getelementptr i8, ptr %arg.c, i64 16
  %.51 = load i64, ptr %.50, align 8
  %.53 = getelementptr i8, ptr %arg.c, i64 416
  %.54 = load i64, ptr %.53, align 8
  %.55 = ashr i64 %.54, 3
  %.14797.not = icmp slt i64 %.55, 1
  br i1 %.14797.not, label %B612.endif, label %B574.lr.ph

B574.lr.ph:                                       ; preds = %B0.endif
  %.11 = getelementptr i8, ptr %arg.c, i64 144
  %.12 = load i64, ptr %.11, align 8
  %.13 = inttoptr i64 %.12 to ptr
  %.187 = mul i64 %.55, %arg.row
  %0 = getelementptr i64, ptr %.13, i64 %.187
  %min.iters.check = icmp ult i64 %.55, 16
  br i1 %min.iters.check, label %B574.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %B574.lr.ph
  %1 = shl i64 %.187, 3
  %2 = add i64 %1, %.12
  %3 = sub i64 %.15, %2
  %diff.check = icmp ult i64 %3, 32
  br i1 %diff.check, label %B574.preheader, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %n.vec = and i64 %.55, 9223372036854775804
  %4 = getelementptr i8, ptr %.13, i64 %1
  %scevgep26 = getelementptr i8, ptr %4, i64 16
  %sunkaddr29 = inttoptr i64 %.15 to ptr
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %5 = shl nuw nsw i64 %index, 3
  %scevgep28 = getelementptr i8, ptr %scevgep26, i64 %5
  %scevgep27 = getelementptr i8, ptr %scevgep28, i64 -16
  %wide.load = load <2 x i64>, ptr %scevgep27, align 8
  %wide.load1 = load <2 x i64>, ptr %scevgep28, align 8
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr29, i64 %5
  store <2 x i64> %wide.load, ptr %sunkaddr32, align 8
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr32, i64 16
  store <2 x i64> %wide.load1, ptr %sunkaddr36, align 8
  %index.next = add nuw nsw i64 %index, 4
  %6 = icmp eq i64 %n.vec, %index.next
  br i1 %6, label %middle.block, label %vector.body, !llvm.loop !33

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %.55, %n.vec
  br i1 %cmp.n, label %B612.endif, label %B574.preheader

B574.preheader:                                   ; preds = %middle.block, %vector.memcheck, %B574.lr.ph
  %.1539698.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B574.lr.ph ], [ %n.vec, %middle.block ]
  %xtraiter = and i64 %.55, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B574.prol.loopexit, label %B574.prol.preheader

B574.prol.preheader:                              ; preds = %B574.preheader
  %7 = inttoptr i64 %.15 to ptr
  br label %B574.prol

B574.prol:                                        ; preds = %B574.prol.preheader, %B574.prol
  %lsr.iv20 = phi i64 [ %lsr.iv.next21, %B574.prol ], [ %xtraiter, %B574.prol.preheader ]
  %.1539698.prol = phi i64 [ %.160.prol, %B574.prol ], [ %.1539698.ph, %B574.prol.preheader ]
  %.160.prol = add nuw nsw i64 %.1539698.prol, 1
  %8 = shl i64 %.1539698.prol, 3
  %scevgep19 = getelementptr i8, ptr %0, i64 %8
  %.191.prol = load i64, ptr %scevgep19, align 8
  %scevgep18 = getelementptr i8, ptr %7, i64 %8
  store i64 %.191.prol, ptr %scevgep18, align 8
  %lsr.iv.next21 = add nsw i64 %lsr.iv20, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next21, 0
  br i1 %prol.iter.cmp.not, label %B574.prol.loopexit, label %B574.prol, !llvm.loop !34

B574.prol.loopexit:                               ; preds = %B574.prol, %B574.preheader
  %.1539698.unr = phi i64 [ %.1539698.ph, %B574.preheader ], [ %.160.prol, %B574.prol ]
  %9 = sub nsw i64 %.1539698.ph, %.55
  %10 = icmp ugt i64 %9, -4
  br i1 %10, label %B612.endif, label %B574.preheader2

B574.preheader2:                                  ; preds = %B574.prol.loopexit
  %11 = shl i64 %.187, 3
  %12 = getelementptr i8, ptr %.13, i64 %11
  %scevgep10 = getelementptr i8, ptr %12, i64 24
  %sunkaddr37 = inttoptr i64 %.15 to ptr
  br label %B574

B574:                                             ; preds = %B574, %B574.preheader2
  %.1539698 = phi i64 [ %.160.3, %B574 ], [ %.1539698.unr, %B574.preheader2 ]
  %13 = shl i64 %.1539698, 3
  %scevgep14 = getelementptr i8, ptr %scevgep10, i64 %13
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 -24
  %.191 = load i64, ptr %scevgep15, align 8
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr37, i64 %13
  store i64 %.191, ptr %sunkaddr39, align 8
  %scevgep17 = getelementptr i8, ptr %scevgep14, i64 -16
  %.191.1 = load i64, ptr %scevgep17, align 8
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr39, i64 8
  store i64 %.191.1, ptr %sunkaddr43, align 8
  %scevgep13 = getelementptr i8, ptr %scevgep14, i64 -8
  %.191.2 = load i64, ptr %scevgep13, align 8
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr39, i64 16
  store i64 %.191.2, ptr %sunkaddr47, align 8
  %.160.3 = add nuw nsw i64 %.1539698, 4
  %.191.3 = load i64, ptr %scevgep14, align 8
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr39, i64 24
  store i64 %.191.3, ptr %sunkaddr51, align 8
  %exitcond.not.3 = icmp eq i64 %.55, %.160.3
  br i1 %exitcond.not.3, label %B612.endif, label %B574, !llvm.loop !35

B676:                                             ; preds = %B676.preheader, %B820
  %lsr.iv = phi i32 [ %17, %B676.preheader ], [ %lsr.iv.next, %B820 ]
  %.306102104 = phi i32 [ %.211, %B676.preheader ], [ %.313, %B820 ]
  %.339 = sext i32 %.306102104 to i64
  %sunkaddr52 = shl nsw i64 %.339, 2
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr52
  %.341 = load i32, ptr %sunkaddr57, align 4
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr64, i64 %sunkaddr52
  %.345 = load i32, ptr %sunkaddr69, align 4
  %.357 = sext i32 %.341 to i64
  %.358 = trunc i32 %.345 to i8
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 %.357
  store i8 %.358, ptr %sunkaddr72, align 1
  %sunkaddr74 = shl nsw i64 %.357, 2
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr73, i64 %sunkaddr74
  %.365 = load i32, ptr %sunkaddr75, align 4
  %.366.not = icmp eq i32 %.365, 0
  br i1 %.366.not, label %B776, label %B742

B742:                                             ; preds = %B676
  %.378 = sext i32 %.365 to i64
  %14 = lshr i32 %.345, 8
  %.379 = trunc i32 %14 to i8
  %sunkaddr77 = getelementptr i8, ptr %sunkaddr71, i64 %.378
  store i8 %.379, ptr %sunkaddr77, align 1
  br label %B776

B776:                                             ; preds = %B742, %B676
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr78, i64 %sunkaddr74
  %.387 = load i32, ptr %sunkaddr80, align 4
  %.388.not = icmp eq i32 %.387, 0
  br i1 %.388.not, label %B820, label %B792

B792:                                             ; preds = %B776
  %.403 = sext i32 %.387 to i64
  %15 = lshr i32 %.345, 16
  %.404 = trunc i32 %15 to i8
  %sunkaddr82 = getelementptr i8, ptr %sunkaddr71, i64 %.403
  store i8 %.404, ptr %sunkaddr82, align 1
  br label %B820

B820:                                             ; preds = %B792, %B776
  %lsr.iv.next = add i32 %lsr.iv, -1
  %.313 = add i32 %.306102104, 1
  %.300 = icmp ugt i32 %lsr.iv.next, 1
  br i1 %.300, label %B676, label %B822

B822:                                             ; preds = %B820, %B612.endif
  store ptr null, ptr %retptr, align 8
  ret void

B612.endif:                                       ; preds = %B574, %B574.prol.loopexit, %middle.block, %B0.endif
  %16 = inttoptr i64 %.30 to ptr
  %.210 = getelementptr i32, ptr %16, i64 %arg.leaf
  %.211 = load i32, ptr %.210, align 4
  %.217 = getelementptr i8, ptr %.210, i64 4
  %.218 = load i32, ptr %.217, align 4
  %.257 = sub i32 %.218, %.211
  %.300103.not = icmp slt i32 %.257, 1
  br i1 %.300103.not, label %B822, label %B676.preheader

B676.preheader:                                   ; preds = %B612.endif
  %17 = add nuw i32 %.257, 1
  %sunkaddr = inttoptr i64 %.33 to ptr
  %sunkaddr64 = inttoptr i64 %.36 to ptr
  %sunkaddr71 = inttoptr i64 %.15 to ptr
  %sunkaddr73 = inttoptr i64 %.48 to ptr
  %sunkaddr78 = inttoptr i64 %.51 to ptr
  br label %B676
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop5offerB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr noalias nonnull writeonly %retptr, ptr %arg.c, i64 range(i64 0, -9223372036854775808) %arg.leaf) unnamed_addr {
B0.endif:
  %.15 = getelementptr i8, ptr %arg.c, i64 136
  %.16 = load i64, ptr %.15, align 8
  %.19 = getelementptr i8, ptr %arg.c, i64 408
  %.20 = load i64, ptr %.19, align 8
  %.35 = getelementptr i8, ptr %arg.c, i64 120
  %.36 = load i64, ptr %.35, align 8
  %.82 = icmp sgt i64 %.20, 0
  br i1 %.82, label %B334.endif, label %B506.endif.thread16

B506.endif.thread16:                              ; preds = %B0.endif
  %.45917 = getelementptr i8, ptr %arg.c, i64 248
  %.46018 = load i64, ptr %.45917, align 8
  %.46319 = getelementptr i8, ptr %arg.c, i64 264
  %.46420 = load i64, ptr %.46319, align 8
  br label %B1622

B1048:                                            ; preds = %B1048.lr.ph, %B1618
  %missing.3.0432 = phi i64 [ 0, %B1048.lr.ph ], [ %missing.4.2, %B1618 ]
  %number.1.4.0431 = phi i64 [ 0, %B1048.lr.ph ], [ %number.1.5.2, %B1618 ]
  %kept.6.0430 = phi i64 [ 0, %B1048.lr.ph ], [ %kept.7.2, %B1618 ]
  %.618415428 = phi i64 [ 0, %B1048.lr.ph ], [ %.625, %B1618 ]
  %.625 = add nuw nsw i64 %.618415428, 1
  %sunkaddr52 = shl i64 %.618415428, 3
  %sunkaddr64 = getelementptr i8, ptr %10, i64 %sunkaddr52
  %.686 = load i64, ptr %sunkaddr64, align 8
  %.690.not = icmp eq i64 %.686, 0
  br i1 %.690.not, label %B1618, label %B1072.preheader

B1072.preheader:                                  ; preds = %B1048
  %.710 = shl nsw i64 %.618415428, 6
  br label %B1072

B1072:                                            ; preds = %B1612, %B1072.preheader
  %kept.5.1 = phi i64 [ %kept.8.3, %B1612 ], [ %kept.6.0430, %B1072.preheader ]
  %number.1.3.1 = phi i64 [ %number.1.6.4, %B1612 ], [ %number.1.4.0431, %B1072.preheader ]
  %missing.2.1 = phi i64 [ %missing.5.3, %B1612 ], [ %missing.3.0432, %B1072.preheader ]
  %left.2.1 = phi i64 [ %.744, %B1612 ], [ %.686, %B1072.preheader ]
  %.17.i = and i64 %left.2.1, 65535
  %.18.not.i = icmp eq i64 %.17.i, 0
  br i1 %.18.not.i, label %B44.i, label %B126.i

B44.i:                                            ; preds = %B1072, %B44.i
  %word.3.1.i = phi i64 [ %.21.i, %B44.i ], [ %left.2.1, %B1072 ]
  %place.3.1.i = phi i64 [ %.27.i, %B44.i ], [ 0, %B1072 ]
  %.21.i = lshr i64 %word.3.1.i, 16
  %.27.i = add i64 %place.3.1.i, 16
  %0 = and i64 %word.3.1.i, 4294901760
  %.33.not.i = icmp eq i64 %0, 0
  br i1 %.33.not.i, label %B44.i, label %B126.i

B126.i:                                           ; preds = %B44.i, %B1072
  %word.4.0.i = phi i64 [ %left.2.1, %B1072 ], [ %.21.i, %B44.i ]
  %place.5.0.i = phi i64 [ 0, %B1072 ], [ %.27.i, %B44.i ]
  %.54.i = and i64 %word.4.0.i, 1
  %.57.not.i = icmp eq i64 %.54.i, 0
  br i1 %.57.not.i, label %B162.i, label %B1072.endif

B162.i:                                           ; preds = %B126.i, %B162.i
  %word.5.1.i = phi i64 [ %.60.i, %B162.i ], [ %word.4.0.i, %B126.i ]
  %place.4.1.i = phi i64 [ %.64.i, %B162.i ], [ %place.5.0.i, %B126.i ]
  %.60.i = lshr i64 %word.5.1.i, 1
  %.64.i = add i64 %place.4.1.i, 1
  %1 = and i64 %word.5.1.i, 2
  %.70.not.i = icmp eq i64 %1, 0
  br i1 %.70.not.i, label %B162.i, label %B1072.endif

B1200:                                            ; preds = %B1072.endif
  %sunkaddr26 = shl i64 %number.1.3.1, 2
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr26
  %.775 = load i32, ptr %sunkaddr27, align 4
  %.779 = sext i32 %.775 to i64
  %sunkaddr29 = shl nsw i64 %.779, 2
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr28, i64 %sunkaddr29
  %.781 = load i32, ptr %sunkaddr30, align 4
  %.783 = sext i32 %.781 to i64
  %.784.not = icmp slt i64 %.737, %.783
  br i1 %.784.not, label %B1394, label %B1236

B1236:                                            ; preds = %B1200, %B1358
  %lsr.iv16.in = phi i64 [ %lsr.iv16, %B1358 ], [ %number.1.3.1, %B1200 ]
  %.841457 = phi i64 [ %.841, %B1358 ], [ %.752, %B1200 ]
  %.804 = phi i32 [ %.868, %B1358 ], [ %.781, %B1200 ]
  %.800 = phi i32 [ %.862, %B1358 ], [ %.775, %B1200 ]
  %kept.4.3 = phi i64 [ %kept.10.5, %B1358 ], [ %kept.5.1, %B1200 ]
  %lsr.iv16 = add nsw i64 %lsr.iv16.in, 1
  %.806 = sext i32 %.804 to i64
  %.807 = icmp sgt i64 %.737, %.806
  br i1 %.807, label %B1272, label %B1304

B1272:                                            ; preds = %B1236
  %.815 = getelementptr i32, ptr %27, i64 %kept.4.3
  store i32 %.800, ptr %.815, align 4
  %.818 = add nsw i64 %kept.4.3, 1
  %.841.pre = load i64, ptr %sunkaddr86, align 8
  br label %B1304

B1304:                                            ; preds = %B1272, %B1236
  %.841 = phi i64 [ %.841.pre, %B1272 ], [ %.841457, %B1236 ]
  %kept.10.5 = phi i64 [ %.818, %B1272 ], [ %kept.4.3, %B1236 ]
  %.843 = icmp slt i64 %lsr.iv16, %.841
  br i1 %.843, label %B1358, label %B1394

B1358:                                            ; preds = %B1304
  %sunkaddr33 = shl i64 %lsr.iv16, 2
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr33
  %.862 = load i32, ptr %sunkaddr34, align 4
  %.866 = sext i32 %.862 to i64
  %sunkaddr36 = shl nsw i64 %.866, 2
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr28, i64 %sunkaddr36
  %.868 = load i32, ptr %sunkaddr37, align 4
  %.870 = sext i32 %.868 to i64
  %.871.not = icmp slt i64 %.737, %.870
  br i1 %.871.not, label %B1394, label %B1236

B1394:                                            ; preds = %B1358, %B1304, %B1072.endif, %B1200
  %kept.9.4 = phi i64 [ %kept.5.1, %B1200 ], [ %kept.5.1, %B1072.endif ], [ %kept.10.5, %B1304 ], [ %kept.10.5, %B1358 ]
  %number.1.6.4 = phi i64 [ %number.1.3.1, %B1200 ], [ %number.1.3.1, %B1072.endif ], [ %lsr.iv16, %B1304 ], [ %lsr.iv16, %B1358 ]
  %sunkaddr39 = shl i64 %.737, 3
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr38, i64 %sunkaddr39
  %.894 = load i64, ptr %sunkaddr40, align 8
  %.40.i = load i64, ptr %sunkaddr41, align 8, !noalias !36
  %.47.i = icmp sgt i64 %.894, -1
  br i1 %.47.i, label %B300.preheader.i, label %B1394.endif

B300.preheader.i:                                 ; preds = %B1394
  %.37.i = load i64, ptr %sunkaddr42, align 8, !noalias !36
  %.25.i = load i64, ptr %sunkaddr43, align 8, !noalias !36
  %.22.i = load i64, ptr %sunkaddr44, align 8, !noalias !36
  %.19.i = load i64, ptr %arg.c, align 8, !noalias !36
  %2 = inttoptr i64 %.19.i to ptr
  %3 = inttoptr i64 %.22.i to ptr
  %4 = inttoptr i64 %.37.i to ptr
  %5 = inttoptr i64 %.25.i to ptr
  br label %B300.i

B300.i:                                           ; preds = %B742.i, %B300.preheader.i
  %node.2.0.i = phi i64 [ %.258.i, %B742.i ], [ %.894, %B300.preheader.i ]
  %.56.i = getelementptr i32, ptr %2, i64 %node.2.0.i
  %.57.i = load i32, ptr %.56.i, align 4, !noalias !36
  %.63.i = sext i32 %.57.i to i64
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr45, i64 %.63.i
  %.67.i = load i8, ptr %sunkaddr46, align 1, !noalias !36
  %.68.i = zext i8 %.67.i to i64
  %.79.i = getelementptr i32, ptr %3, i64 %.63.i
  %.80.i = load i32, ptr %.79.i, align 4, !noalias !36
  %.81.not.i = icmp eq i32 %.80.i, 0
  br i1 %.81.not.i, label %B540.endif.i, label %B380.i

B380.i:                                           ; preds = %B300.i
  %.89.i = sext i32 %.80.i to i64
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr45, i64 %.89.i
  %.93.i = load i8, ptr %sunkaddr48, align 1, !noalias !36
  %.94.i = zext i8 %.93.i to i64
  %.95.i = shl nuw nsw i64 %.94.i, 8
  %.97.i = or disjoint i64 %.95.i, %.68.i
  %.109.i = getelementptr i32, ptr %5, i64 %.63.i
  %.110.i = load i32, ptr %.109.i, align 4, !noalias !36
  %.111.not.i = icmp eq i32 %.110.i, 0
  br i1 %.111.not.i, label %B540.endif.i, label %B468.i

B468.i:                                           ; preds = %B380.i
  %.121.i = sext i32 %.110.i to i64
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr45, i64 %.121.i
  %.125.i = load i8, ptr %sunkaddr50, align 1, !noalias !36
  %.126.i = zext i8 %.125.i to i64
  %.127.i = shl nuw nsw i64 %.126.i, 16
  %.129.i = or disjoint i64 %.127.i, %.97.i
  br label %B540.endif.i

B642.i:                                           ; preds = %B540.endif.i, %B696.i
  %place.2.1.i = phi i64 [ %.230.i, %B696.i ], [ %.181.i, %B540.endif.i ]
  %.203.idx.i = shl i64 %place.2.1.i, 4
  %.203.i = getelementptr i8, ptr %4, i64 %.203.idx.i
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !36
  %.205.i = icmp slt i64 %.204.i, 0
  br i1 %.205.i, label %B1474, label %B696.i

B696.i:                                           ; preds = %B642.i
  %.228.i = add nsw i64 %place.2.1.i, 1
  %.230.i = and i64 %.228.i, %.40.i
  %.237.idx.i = shl i64 %.230.i, 4
  %.237.i = getelementptr i8, ptr %4, i64 %.237.idx.i
  %.238.i = load i64, ptr %.237.i, align 8, !noalias !36
  %.240.not.i = icmp eq i64 %.238.i, %.146.i
  br i1 %.240.not.i, label %B742.i, label %B642.i

B742.i:                                           ; preds = %B696.i, %B540.endif.i
  %.idx.pre-phi.i = phi i64 [ %.190.idx.i, %B540.endif.i ], [ %.237.idx.i, %B696.i ]
  %6 = getelementptr i8, ptr %4, i64 %.idx.pre-phi.i
  %.257.i = getelementptr i8, ptr %6, i64 8
  %.258.i = load i64, ptr %.257.i, align 8, !noalias !36
  %.263.i = icmp sgt i64 %.258.i, -1
  br i1 %.263.i, label %B300.i, label %B1394.endif

B540.endif.i:                                     ; preds = %B468.i, %B380.i, %B300.i
  %code.3.1.i = phi i64 [ %.129.i, %B468.i ], [ %.97.i, %B380.i ], [ %.68.i, %B300.i ]
  %.142.i = shl i64 %node.2.0.i, 21
  %.146.i = or i64 %code.3.1.i, %.142.i
  %.5.i.i = mul i64 %.146.i, -7046029254386353131
  %.6.i.i = lshr i64 %.5.i.i, 29
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i
  %.181.i = and i64 %.7.i.i, %.40.i
  %.190.idx.i = shl i64 %.181.i, 4
  %.190.i = getelementptr i8, ptr %4, i64 %.190.idx.i
  %.191.i = load i64, ptr %.190.i, align 8, !noalias !36
  %.193.not.i = icmp eq i64 %.191.i, %.146.i
  br i1 %.193.not.i, label %B742.i, label %B642.i

B1474:                                            ; preds = %B642.i, %B1394.endif
  %.938 = trunc i64 %.737 to i32
  %sunkaddr53 = shl i64 %missing.2.1, 2
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr51, i64 %sunkaddr53
  store i32 %.938, ptr %sunkaddr54, align 4
  %.944 = add nsw i64 %missing.2.1, 1
  br label %B1612

B1576:                                            ; preds = %B1576.prol.loopexit, %B1576
  %lsr.iv32 = phi i32 [ %lsr.iv.next33.1, %B1576 ], [ %lsr.iv32.unr, %B1576.prol.loopexit ]
  %kept.11.4401 = phi i64 [ %.1110.1, %B1576 ], [ %kept.11.4401.unr, %B1576.prol.loopexit ]
  %.1065397399 = phi i32 [ %.1072.1, %B1576 ], [ %.1065397399.unr, %B1576.prol.loopexit ]
  %.1072 = add i32 %.1065397399, 1
  %.1102 = sext i32 %.1065397399 to i64
  %sunkaddr56 = shl nsw i64 %.1102, 2
  %sunkaddr57 = getelementptr i8, ptr %29, i64 %sunkaddr56
  %.1104 = load i32, ptr %sunkaddr57, align 4
  %sunkaddr58 = shl i64 %kept.11.4401, 2
  %sunkaddr59 = getelementptr i8, ptr %27, i64 %sunkaddr58
  store i32 %.1104, ptr %sunkaddr59, align 4
  %.1072.1 = add i32 %.1065397399, 2
  %.1102.1 = sext i32 %.1072 to i64
  %sunkaddr61 = shl nsw i64 %.1102.1, 2
  %sunkaddr62 = getelementptr i8, ptr %29, i64 %sunkaddr61
  %.1104.1 = load i32, ptr %sunkaddr62, align 4
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr59, i64 4
  store i32 %.1104.1, ptr %sunkaddr66, align 4
  %.1110.1 = add i64 %kept.11.4401, 2
  %lsr.iv.next33.1 = add i32 %lsr.iv32, -2
  %exitcond.1 = icmp eq i32 %lsr.iv.next33.1, 0
  br i1 %exitcond.1, label %B1612, label %B1576, !llvm.loop !39

B1612:                                            ; preds = %B1576, %B1576.prol.loopexit, %middle.block, %B1496.endif, %B1474
  %kept.8.3 = phi i64 [ %kept.9.4, %B1474 ], [ %kept.9.4, %B1496.endif ], [ %46, %middle.block ], [ %.1110.lcssa.unr, %B1576.prol.loopexit ], [ %.1110.1, %B1576 ]
  %missing.5.3 = phi i64 [ %.944, %B1474 ], [ %missing.2.1, %B1496.endif ], [ %missing.2.1, %middle.block ], [ %missing.2.1, %B1576.prol.loopexit ], [ %missing.2.1, %B1576 ]
  %.1148.not = icmp eq i64 %.744, 0
  br i1 %.1148.not, label %B1618, label %B1072

B1618:                                            ; preds = %B1612, %B1048
  %kept.7.2 = phi i64 [ %kept.6.0430, %B1048 ], [ %kept.8.3, %B1612 ]
  %number.1.5.2 = phi i64 [ %number.1.4.0431, %B1048 ], [ %number.1.6.4, %B1612 ]
  %missing.4.2 = phi i64 [ %missing.3.0432, %B1048 ], [ %missing.5.3, %B1612 ]
  %exitcond454.not = icmp eq i64 %.625, %.20
  br i1 %exitcond454.not, label %B1622, label %B1048

B1622:                                            ; preds = %B1618, %B506.endif.thread16
  %.46415 = phi i64 [ %.46420, %B506.endif.thread16 ], [ %.46414, %B1618 ]
  %.46013 = phi i64 [ %.46018, %B506.endif.thread16 ], [ %.46012, %B1618 ]
  %kept.6.0.lcssa = phi i64 [ 0, %B506.endif.thread16 ], [ %kept.7.2, %B1618 ]
  %number.1.4.0.lcssa = phi i64 [ 0, %B506.endif.thread16 ], [ %number.1.5.2, %B1618 ]
  %missing.3.0.lcssa = phi i64 [ 0, %B506.endif.thread16 ], [ %missing.4.2, %B1618 ]
  %.1216 = getelementptr i8, ptr %arg.c, i64 568
  %.1217 = load i64, ptr %.1216, align 8
  %.1219 = icmp slt i64 %number.1.4.0.lcssa, %.1217
  br i1 %.1219, label %B1666.preheader, label %common.ret

B1666.preheader:                                  ; preds = %B1622
  %7 = inttoptr i64 %.46415 to ptr
  %8 = inttoptr i64 %.46013 to ptr
  br label %B1666

B1666:                                            ; preds = %B1666.preheader, %B1666
  %kept.12.0 = phi i64 [ %.1232, %B1666 ], [ %kept.6.0.lcssa, %B1666.preheader ]
  %number.1.8.0 = phi i64 [ %.1234, %B1666 ], [ %number.1.4.0.lcssa, %B1666.preheader ]
  %sunkaddr75 = shl i64 %number.1.8.0, 2
  %sunkaddr76 = getelementptr i8, ptr %8, i64 %sunkaddr75
  %.1226 = load i32, ptr %sunkaddr76, align 4
  %9 = shl i64 %kept.12.0, 2
  %scevgep = getelementptr i8, ptr %7, i64 %9
  store i32 %.1226, ptr %scevgep, align 4
  %.1232 = add i64 %kept.12.0, 1
  %.1234 = add nsw i64 %number.1.8.0, 1
  %.1243 = load i64, ptr %.1216, align 8
  %.1244 = icmp slt i64 %.1234, %.1243
  br i1 %.1244, label %B1666, label %common.ret

common.ret:                                       ; preds = %B1666, %B1622
  %kept.13.1 = phi i64 [ %kept.6.0.lcssa, %B1622 ], [ %.1232, %B1666 ]
  %.1256 = getelementptr i8, ptr %arg.c, i64 600
  store i64 %missing.3.0.lcssa, ptr %.1256, align 8
  %.1261.not = icmp eq i64 %missing.3.0.lcssa, 0
  %spec.select = select i1 %.1261.not, i64 %kept.13.1, i64 -1
  store i64 %spec.select, ptr %retptr, align 8
  ret void

B334.endif:                                       ; preds = %B0.endif
  %.11 = getelementptr i8, ptr %arg.c, i64 280
  %.12 = load i64, ptr %.11, align 8
  %10 = inttoptr i64 %.12 to ptr
  %.31 = getelementptr i8, ptr %arg.c, i64 112
  %.32 = load i64, ptr %.31, align 8
  %.33 = inttoptr i64 %.32 to ptr
  %11 = shl i64 %.20, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %11, i1 false)
  %.174 = getelementptr i32, ptr %.33, i64 %arg.leaf
  %.175 = load i32, ptr %.174, align 4
  %.428.us.us.prol = sext i32 %.175 to i64
  %.181 = getelementptr i8, ptr %.174, i64 4
  %.182 = load i32, ptr %.181, align 4
  %.221 = sub i32 %.182, %.175
  %.264386.not = icmp slt i32 %.221, 1
  br i1 %.264386.not, label %B1048.lr.ph, label %B398.endif.us.preheader

B398.endif.us.preheader:                          ; preds = %B334.endif
  %unroll_iter = and i64 %.20, 9223372036854775806
  %12 = icmp eq i64 %.20, 1
  br i1 %12, label %B398.endif.us.preheader.split.us, label %B398.endif.us.preheader5

B398.endif.us.preheader5:                         ; preds = %B398.endif.us.preheader
  %13 = inttoptr i64 %.16 to ptr
  %invariant.gep = getelementptr i64, ptr %13, i64 %unroll_iter
  %scevgep37 = getelementptr i8, ptr %13, i64 8
  %sunkaddr71 = inttoptr i64 %.36 to ptr
  %14 = and i64 %.20, 1
  %15 = icmp eq i64 %14, 0
  %sunkaddr81 = shl i64 %unroll_iter, 3
  %sunkaddr82 = getelementptr i8, ptr %10, i64 %sunkaddr81
  br label %B398.endif.us

B398.endif.us.preheader.split.us:                 ; preds = %B398.endif.us.preheader
  %.promoted = load i64, ptr %10, align 8
  %.neg = add i32 %.175, 1
  %xtraiter = and i32 %.221, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B398.endif.us.us.prol.loopexit, label %B398.endif.us.us.prol

B398.endif.us.us.prol:                            ; preds = %B398.endif.us.preheader.split.us
  %16 = inttoptr i64 %.36 to ptr
  %17 = inttoptr i64 %.16 to ptr
  %sunkaddr89.us.prol = shl nsw i64 %.428.us.us.prol, 2
  %sunkaddr90.us.prol = getelementptr i8, ptr %16, i64 %sunkaddr89.us.prol
  %.430.us.epil.us.prol = load i32, ptr %sunkaddr90.us.prol, align 4
  %.432.us.epil.us.prol = sext i32 %.430.us.epil.us.prol to i64
  %18 = getelementptr i64, ptr %17, i64 %.432.us.epil.us.prol
  %.437.us.epil.us.prol = load i64, ptr %18, align 8
  %.438.us.epil.us.prol = or i64 %.437.us.epil.us.prol, %.promoted
  store i64 %.438.us.epil.us.prol, ptr %10, align 8
  %.273.us.us.prol = add nsw i32 %.221, -1
  br label %B398.endif.us.us.prol.loopexit

B398.endif.us.us.prol.loopexit:                   ; preds = %B398.endif.us.us.prol, %B398.endif.us.preheader.split.us
  %.425.us.epil.us4.unr = phi i64 [ %.promoted, %B398.endif.us.preheader.split.us ], [ %.438.us.epil.us.prol, %B398.endif.us.us.prol ]
  %.263380388.us.us.unr = phi i32 [ %.221, %B398.endif.us.preheader.split.us ], [ %.273.us.us.prol, %B398.endif.us.us.prol ]
  %.270381387.us.us.unr = phi i32 [ %.175, %B398.endif.us.preheader.split.us ], [ %.neg, %B398.endif.us.us.prol ]
  %19 = icmp eq i32 %.182, %.neg
  br i1 %19, label %B1048.lr.ph, label %B398.endif.us.us.preheader

B398.endif.us.us.preheader:                       ; preds = %B398.endif.us.us.prol.loopexit
  %20 = add nuw i32 %.263380388.us.us.unr, 2
  %21 = inttoptr i64 %.16 to ptr
  %22 = inttoptr i64 %.36 to ptr
  br label %B398.endif.us.us

B398.endif.us.us:                                 ; preds = %B398.endif.us.us, %B398.endif.us.us.preheader
  %lsr.iv = phi i32 [ %20, %B398.endif.us.us.preheader ], [ %lsr.iv.next36, %B398.endif.us.us ]
  %.425.us.epil.us4 = phi i64 [ %.425.us.epil.us4.unr, %B398.endif.us.us.preheader ], [ %.438.us.epil.us.1, %B398.endif.us.us ]
  %.270381387.us.us = phi i32 [ %.270381387.us.us.unr, %B398.endif.us.us.preheader ], [ %.277.us.us.1, %B398.endif.us.us ]
  %.428.us.us = sext i32 %.270381387.us.us to i64
  %sunkaddr89.us = shl nsw i64 %.428.us.us, 2
  %sunkaddr90.us = getelementptr i8, ptr %22, i64 %sunkaddr89.us
  %.430.us.epil.us = load i32, ptr %sunkaddr90.us, align 4
  %.432.us.epil.us = sext i32 %.430.us.epil.us to i64
  %23 = getelementptr i64, ptr %21, i64 %.432.us.epil.us
  %.437.us.epil.us = load i64, ptr %23, align 8
  %.438.us.epil.us = or i64 %.437.us.epil.us, %.425.us.epil.us4
  store i64 %.438.us.epil.us, ptr %10, align 8
  %.277.us.us = add i32 %.270381387.us.us, 1
  %.428.us.us.1 = sext i32 %.277.us.us to i64
  %sunkaddr89.us.1 = shl nsw i64 %.428.us.us.1, 2
  %sunkaddr90.us.1 = getelementptr i8, ptr %22, i64 %sunkaddr89.us.1
  %.430.us.epil.us.1 = load i32, ptr %sunkaddr90.us.1, align 4
  %.432.us.epil.us.1 = sext i32 %.430.us.epil.us.1 to i64
  %24 = getelementptr i64, ptr %21, i64 %.432.us.epil.us.1
  %.437.us.epil.us.1 = load i64, ptr %24, align 8
  %.438.us.epil.us.1 = or i64 %.437.us.epil.us.1, %.438.us.epil.us
  store i64 %.438.us.epil.us.1, ptr %10, align 8
  %.277.us.us.1 = add i32 %.270381387.us.us, 2
  %lsr.iv.next36 = add i32 %lsr.iv, -2
  %.264.us.us.1 = icmp ugt i32 %lsr.iv.next36, 2
  br i1 %.264.us.us.1, label %B398.endif.us.us, label %B1048.lr.ph

B398.endif.us:                                    ; preds = %B430.B396.loopexit_crit_edge.us, %B398.endif.us.preheader5
  %.263380388.us = phi i32 [ %.273.us, %B430.B396.loopexit_crit_edge.us ], [ %.221, %B398.endif.us.preheader5 ]
  %.270381387.us = phi i32 [ %.277.us, %B430.B396.loopexit_crit_edge.us ], [ %.175, %B398.endif.us.preheader5 ]
  %.428.us = sext i32 %.270381387.us to i64
  %sunkaddr72 = shl nsw i64 %.428.us, 2
  %sunkaddr73 = getelementptr i8, ptr %sunkaddr71, i64 %sunkaddr72
  br label %B432.us

B432.us:                                          ; preds = %B432.us, %B398.endif.us
  %lsr.iv38 = phi ptr [ %scevgep37, %B398.endif.us ], [ %scevgep43, %B432.us ]
  %.391374376.us = phi i64 [ 0, %B398.endif.us ], [ %.398.us.1, %B432.us ]
  %sunkaddr69 = shl i64 %.391374376.us, 3
  %sunkaddr70 = getelementptr i8, ptr %10, i64 %sunkaddr69
  %.425.us = load i64, ptr %sunkaddr70, align 8
  %.430.us = load i32, ptr %sunkaddr73, align 4
  %.432.us = sext i32 %.430.us to i64
  %25 = mul i64 %11, %.432.us
  %scevgep45 = getelementptr i8, ptr %lsr.iv38, i64 %25
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 -8
  %.437.us = load i64, ptr %scevgep46, align 8
  %.438.us = or i64 %.437.us, %.425.us
  store i64 %.438.us, ptr %sunkaddr70, align 8
  %.398.us.1 = add nuw i64 %.391374376.us, 2
  %sunkaddr79 = getelementptr i8, ptr %sunkaddr70, i64 8
  %.425.us.1 = load i64, ptr %sunkaddr79, align 8
  %.430.us.1 = load i32, ptr %sunkaddr73, align 4
  %.432.us.1 = sext i32 %.430.us.1 to i64
  %26 = mul i64 %11, %.432.us.1
  %scevgep44 = getelementptr i8, ptr %lsr.iv38, i64 %26
  %.437.us.1 = load i64, ptr %scevgep44, align 8
  %.438.us.1 = or i64 %.437.us.1, %.425.us.1
  store i64 %.438.us.1, ptr %sunkaddr79, align 8
  %scevgep43 = getelementptr i8, ptr %lsr.iv38, i64 16
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.398.us.1
  br i1 %niter.ncmp.1, label %B430.B396.loopexit_crit_edge.us.unr-lcssa, label %B432.us

B430.B396.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B432.us
  br i1 %15, label %B430.B396.loopexit_crit_edge.us, label %B432.us.epil.preheader

B432.us.epil.preheader:                           ; preds = %B430.B396.loopexit_crit_edge.us.unr-lcssa
  %.425.us.epil = load i64, ptr %sunkaddr82, align 8
  %.430.us.epil = load i32, ptr %sunkaddr73, align 4
  %.432.us.epil = sext i32 %.430.us.epil to i64
  %.433.us.epil = mul nsw i64 %.20, %.432.us.epil
  %gep = getelementptr i64, ptr %invariant.gep, i64 %.433.us.epil
  %.437.us.epil = load i64, ptr %gep, align 8
  %.438.us.epil = or i64 %.437.us.epil, %.425.us.epil
  store i64 %.438.us.epil, ptr %sunkaddr82, align 8
  br label %B430.B396.loopexit_crit_edge.us

B430.B396.loopexit_crit_edge.us:                  ; preds = %B432.us.epil.preheader, %B430.B396.loopexit_crit_edge.us.unr-lcssa
  %.273.us = add nsw i32 %.263380388.us, -1
  %.277.us = add i32 %.270381387.us, 1
  %.264.us = icmp sgt i32 %.263380388.us, 1
  br i1 %.264.us, label %B398.endif.us, label %B1048.lr.ph

B1048.lr.ph:                                      ; preds = %B430.B396.loopexit_crit_edge.us, %B398.endif.us.us, %B398.endif.us.us.prol.loopexit, %B334.endif
  %.46012.in = getelementptr i8, ptr %arg.c, i64 248
  %.46012 = load i64, ptr %.46012.in, align 8
  %.46414.in = getelementptr i8, ptr %arg.c, i64 264
  %.46414 = load i64, ptr %.46414.in, align 8
  %.505 = getelementptr i8, ptr %arg.c, i64 288
  %.506 = load i64, ptr %.505, align 8
  %.501 = getelementptr i8, ptr %arg.c, i64 272
  %.502 = load i64, ptr %.501, align 8
  %.488 = getelementptr i8, ptr %arg.c, i64 72
  %.489 = load i64, ptr %.488, align 8
  %.484 = getelementptr i8, ptr %arg.c, i64 64
  %.485 = load i64, ptr %.484, align 8
  %.480 = getelementptr i8, ptr %arg.c, i64 48
  %.481 = load i64, ptr %.480, align 8
  %.467 = getelementptr i8, ptr %arg.c, i64 80
  %.468 = load i64, ptr %.467, align 8
  %27 = inttoptr i64 %.46414 to ptr
  %scevgep26 = getelementptr i8, ptr %27, i64 16
  %sunkaddr86 = getelementptr i8, ptr %arg.c, i64 568
  %sunkaddr38 = inttoptr i64 %.481 to ptr
  %sunkaddr41 = getelementptr i8, ptr %arg.c, i64 368
  %sunkaddr = inttoptr i64 %.46012 to ptr
  %sunkaddr28 = inttoptr i64 %.468 to ptr
  %sunkaddr42 = getelementptr i8, ptr %arg.c, i64 24
  %sunkaddr43 = getelementptr i8, ptr %arg.c, i64 16
  %sunkaddr44 = getelementptr i8, ptr %arg.c, i64 8
  %sunkaddr45 = inttoptr i64 %.502 to ptr
  %28 = inttoptr i64 %.485 to ptr
  %29 = inttoptr i64 %.489 to ptr
  %sunkaddr51 = inttoptr i64 %.506 to ptr
  br label %B1048

B1072.endif:                                      ; preds = %B162.i, %B126.i
  %place.6.0.i = phi i64 [ %place.5.0.i, %B126.i ], [ %.64.i, %B162.i ]
  %.737 = add nsw i64 %place.6.0.i, %.710
  %.742 = add i64 %left.2.1, -1
  %.744 = and i64 %.742, %left.2.1
  %.752 = load i64, ptr %sunkaddr86, align 8
  %.754 = icmp slt i64 %number.1.3.1, %.752
  br i1 %.754, label %B1200, label %B1394

B1394.endif:                                      ; preds = %B742.i, %B1394
  %storemerge.i = phi i64 [ %.894, %B1394 ], [ %.258.i, %B742.i ]
  %.925 = icmp eq i64 %storemerge.i, -4611686018427387904
  br i1 %.925, label %B1474, label %B1496.endif

B1496.endif:                                      ; preds = %B1394.endif
  %.960 = xor i64 %storemerge.i, -1
  %.963.idx = shl i64 %.960, 3
  %.963 = getelementptr i8, ptr %28, i64 %.963.idx
  %.964 = load i32, ptr %.963, align 4
  %30 = sext i32 %.964 to i64
  %.972 = getelementptr i8, ptr %.963, i64 4
  %.973 = load i32, ptr %.972, align 4
  %.1010 = sub i32 %.973, %.964
  %.1059398.not = icmp slt i32 %.1010, 1
  br i1 %.1059398.not, label %B1612, label %B1576.preheader

B1576.preheader:                                  ; preds = %B1496.endif
  %31 = trunc i64 %kept.9.4 to i32
  %32 = zext nneg i32 %.1010 to i64
  %min.iters.check = icmp ult i32 %.1010, 8
  %33 = add i32 %.973, -1
  %34 = icmp slt i32 %33, %.964
  %or.cond = or i1 %min.iters.check, %34
  br i1 %or.cond, label %B1576.preheader22, label %vector.memcheck

vector.memcheck:                                  ; preds = %B1576.preheader
  %35 = shl i64 %kept.9.4, 2
  %36 = shl nsw i64 %30, 2
  %37 = add i64 %.46414, %35
  %38 = add i64 %.489, %36
  %39 = sub i64 %37, %38
  %diff.check = icmp ult i64 %39, 32
  br i1 %diff.check, label %B1576.preheader22, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %n.vec = and i64 %32, 2147483640
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 %35
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %40 = trunc i64 %index to i32
  %tmp = add i32 %.964, %40
  %41 = sext i32 %tmp to i64
  %42 = getelementptr i32, ptr %29, i64 %41
  %43 = getelementptr i8, ptr %42, i64 16
  %wide.load = load <4 x i32>, ptr %42, align 4
  %wide.load19 = load <4 x i32>, ptr %43, align 4
  %44 = shl i64 %index, 2
  %scevgep29 = getelementptr i8, ptr %scevgep27, i64 %44
  %scevgep30 = getelementptr i8, ptr %scevgep29, i64 -16
  store <4 x i32> %wide.load, ptr %scevgep30, align 4
  store <4 x i32> %wide.load19, ptr %scevgep29, align 4
  %index.next = add nuw i64 %index, 8
  %45 = icmp eq i64 %n.vec, %index.next
  br i1 %45, label %middle.block, label %vector.body, !llvm.loop !40

middle.block:                                     ; preds = %vector.body
  %46 = add i64 %n.vec, %kept.9.4
  %cmp.n = icmp eq i64 %n.vec, %32
  br i1 %cmp.n, label %B1612, label %middle.block.B1576.preheader22_crit_edge

middle.block.B1576.preheader22_crit_edge:         ; preds = %middle.block
  %.cast = trunc nuw nsw i64 %n.vec to i32
  %47 = add i32 %.964, %.cast
  %.pre = trunc i64 %46 to i32
  br label %B1576.preheader22

B1576.preheader22:                                ; preds = %middle.block.B1576.preheader22_crit_edge, %vector.memcheck, %B1576.preheader
  %.pre-phi = phi i32 [ %.pre, %middle.block.B1576.preheader22_crit_edge ], [ %31, %vector.memcheck ], [ %31, %B1576.preheader ]
  %kept.11.4401.ph = phi i64 [ %46, %middle.block.B1576.preheader22_crit_edge ], [ %kept.9.4, %vector.memcheck ], [ %kept.9.4, %B1576.preheader ]
  %.1065397399.ph = phi i32 [ %47, %middle.block.B1576.preheader22_crit_edge ], [ %.964, %vector.memcheck ], [ %.964, %B1576.preheader ]
  %48 = add i32 %.973, %31
  %49 = add i32 %.pre-phi, %.964
  %50 = sub i32 %48, %49
  %51 = add i32 %33, %31
  %xtraiter23 = and i32 %50, 1
  %lcmp.mod24.not = icmp eq i32 %xtraiter23, 0
  br i1 %lcmp.mod24.not, label %B1576.prol.loopexit, label %B1576.prol

B1576.prol:                                       ; preds = %B1576.preheader22
  %.1072.prol = add i32 %.1065397399.ph, 1
  %.1102.prol = sext i32 %.1065397399.ph to i64
  %sunkaddr72.prol = shl nsw i64 %.1102.prol, 2
  %sunkaddr73.prol = getelementptr i8, ptr %29, i64 %sunkaddr72.prol
  %.1104.prol = load i32, ptr %sunkaddr73.prol, align 4
  %52 = shl i64 %kept.11.4401.ph, 2
  %scevgep31.prol = getelementptr i8, ptr %27, i64 %52
  store i32 %.1104.prol, ptr %scevgep31.prol, align 4
  %.1110.prol = add i64 %kept.11.4401.ph, 1
  %lsr.iv.next33.prol = add nsw i32 %50, -1
  br label %B1576.prol.loopexit

B1576.prol.loopexit:                              ; preds = %B1576.prol, %B1576.preheader22
  %.1110.lcssa.unr = phi i64 [ poison, %B1576.preheader22 ], [ %.1110.prol, %B1576.prol ]
  %lsr.iv32.unr = phi i32 [ %50, %B1576.preheader22 ], [ %lsr.iv.next33.prol, %B1576.prol ]
  %kept.11.4401.unr = phi i64 [ %kept.11.4401.ph, %B1576.preheader22 ], [ %.1110.prol, %B1576.prol ]
  %.1065397399.unr = phi i32 [ %.1065397399.ph, %B1576.preheader22 ], [ %.1072.prol, %B1576.prol ]
  %53 = icmp eq i32 %51, %49
  br i1 %53, label %B1612, label %B1576
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop5enterB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr noalias nonnull writeonly %retptr, ptr %arg.c, i64 %arg.place) unnamed_addr {
B0.endif:
  %.15 = getelementptr i8, ptr %arg.c, i64 272
  %.16 = load i64, ptr %.15, align 8
  %.19 = getelementptr i8, ptr %arg.c, i64 416
  %.20 = load i64, ptr %.19, align 8
  %.21 = ashr i64 %.20, 3
  %.23 = getelementptr i8, ptr %arg.c, i64 488
  %.24 = load i64, ptr %.23, align 8
  %.12750.not = icmp slt i64 %.21, 1
  br i1 %.12750.not, label %B282, label %B244.lr.ph

B244.lr.ph:                                       ; preds = %B0.endif
  %.11 = getelementptr i8, ptr %arg.c, i64 144
  %.12 = load i64, ptr %.11, align 8
  %.13 = inttoptr i64 %.12 to ptr
  %.170 = mul i64 %.24, %.21
  %0 = getelementptr i64, ptr %.13, i64 %.170
  %min.iters.check = icmp ult i64 %.21, 16
  br i1 %min.iters.check, label %B244.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %B244.lr.ph
  %1 = shl i64 %.170, 3
  %2 = sub i64 %1, %.16
  %3 = add i64 %2, %.12
  %diff.check = icmp ult i64 %3, 32
  br i1 %diff.check, label %B244.preheader, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %n.vec = and i64 %.21, 9223372036854775804
  %4 = getelementptr i8, ptr %.13, i64 %1
  %scevgep20 = getelementptr i8, ptr %4, i64 16
  %sunkaddr33 = inttoptr i64 %.16 to ptr
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %sunkaddr34 = shl i64 %index, 3
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr33, i64 %sunkaddr34
  %wide.load = load <2 x i64>, ptr %sunkaddr36, align 8
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr36, i64 16
  %wide.load1 = load <2 x i64>, ptr %sunkaddr40, align 8
  %scevgep28 = getelementptr i8, ptr %scevgep20, i64 %sunkaddr34
  %scevgep27 = getelementptr i8, ptr %scevgep28, i64 -16
  store <2 x i64> %wide.load, ptr %scevgep27, align 8
  store <2 x i64> %wide.load1, ptr %scevgep28, align 8
  %index.next = add nuw nsw i64 %index, 4
  %5 = icmp eq i64 %n.vec, %index.next
  br i1 %5, label %middle.block, label %vector.body, !llvm.loop !41

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %.21, %n.vec
  br i1 %cmp.n, label %B282, label %B244.preheader

B244.preheader:                                   ; preds = %middle.block, %vector.memcheck, %B244.lr.ph
  %.1334951.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B244.lr.ph ], [ %n.vec, %middle.block ]
  %xtraiter = and i64 %.21, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B244.prol.loopexit, label %B244.prol.preheader

B244.prol.preheader:                              ; preds = %B244.preheader
  %6 = inttoptr i64 %.16 to ptr
  br label %B244.prol

B244.prol:                                        ; preds = %B244.prol.preheader, %B244.prol
  %lsr.iv = phi i64 [ %lsr.iv.next, %B244.prol ], [ %xtraiter, %B244.prol.preheader ]
  %.1334951.prol = phi i64 [ %.140.prol, %B244.prol ], [ %.1334951.ph, %B244.prol.preheader ]
  %.140.prol = add nuw nsw i64 %.1334951.prol, 1
  %7 = shl i64 %.1334951.prol, 3
  %scevgep19 = getelementptr i8, ptr %6, i64 %7
  %.167.prol = load i64, ptr %scevgep19, align 8
  %scevgep18 = getelementptr i8, ptr %0, i64 %7
  store i64 %.167.prol, ptr %scevgep18, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B244.prol.loopexit, label %B244.prol, !llvm.loop !42

B244.prol.loopexit:                               ; preds = %B244.prol, %B244.preheader
  %.1334951.unr = phi i64 [ %.1334951.ph, %B244.preheader ], [ %.140.prol, %B244.prol ]
  %8 = sub nsw i64 %.1334951.ph, %.21
  %9 = icmp ugt i64 %8, -4
  br i1 %9, label %B282, label %B244.preheader2

B244.preheader2:                                  ; preds = %B244.prol.loopexit
  %10 = shl i64 %.170, 3
  %11 = getelementptr i8, ptr %.13, i64 %10
  %scevgep = getelementptr i8, ptr %11, i64 24
  %sunkaddr41 = inttoptr i64 %.16 to ptr
  br label %B244

B244:                                             ; preds = %B244, %B244.preheader2
  %.1334951 = phi i64 [ %.140.3, %B244 ], [ %.1334951.unr, %B244.preheader2 ]
  %sunkaddr35 = shl i64 %.1334951, 3
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr41, i64 %sunkaddr35
  %.167 = load i64, ptr %sunkaddr43, align 8
  %scevgep6 = getelementptr i8, ptr %scevgep, i64 %sunkaddr35
  %scevgep23 = getelementptr i8, ptr %scevgep6, i64 -24
  store i64 %.167, ptr %scevgep23, align 8
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr43, i64 8
  %.167.1 = load i64, ptr %sunkaddr47, align 8
  %scevgep21 = getelementptr i8, ptr %scevgep6, i64 -16
  store i64 %.167.1, ptr %scevgep21, align 8
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr43, i64 16
  %.167.2 = load i64, ptr %sunkaddr51, align 8
  %scevgep16 = getelementptr i8, ptr %scevgep6, i64 -8
  store i64 %.167.2, ptr %scevgep16, align 8
  %.140.3 = add nuw nsw i64 %.1334951, 4
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr43, i64 24
  %.167.3 = load i64, ptr %sunkaddr55, align 8
  store i64 %.167.3, ptr %scevgep6, align 8
  %exitcond.not.3 = icmp eq i64 %.21, %.140.3
  br i1 %exitcond.not.3, label %B282, label %B244, !llvm.loop !43

B282:                                             ; preds = %B244, %B244.prol.loopexit, %middle.block, %B0.endif
  %.189 = getelementptr i8, ptr %arg.c, i64 200
  %.190 = load i64, ptr %.189, align 8
  %.191 = inttoptr i64 %.190 to ptr
  %12 = trunc i64 %.24 to i32
  %.193 = add i32 %12, 1
  %.194 = getelementptr i32, ptr %.191, i64 %arg.place
  store i32 %.193, ptr %.194, align 4
  %.199 = getelementptr i8, ptr %arg.c, i64 152
  %.200 = load i64, ptr %.199, align 8
  %.201 = inttoptr i64 %.200 to ptr
  %.204 = getelementptr i32, ptr %.201, i64 %.24
  store i32 0, ptr %.204, align 4
  %.207 = getelementptr i8, ptr %arg.c, i64 160
  %.208 = load i64, ptr %.207, align 8
  %.209 = inttoptr i64 %.208 to ptr
  %.212 = getelementptr i32, ptr %.209, i64 %.24
  store i32 0, ptr %.212, align 4
  %.216 = load i64, ptr %.23, align 8
  %.217 = add nsw i64 %.216, 1
  store i64 %.217, ptr %.23, align 8
  store i64 %.24, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop4findB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0:
  %.5 = getelementptr i8, ptr %arg.c, i64 144
  %.6 = load i64, ptr %.5, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 272
  %.9 = load i64, ptr %.8, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 200
  %.12 = load i64, ptr %.11, align 8
  %.23 = getelementptr i8, ptr %arg.c, i64 416
  %.24 = load i64, ptr %.23, align 8
  %.25 = ashr i64 %.24, 3
  %.26 = getelementptr i8, ptr %arg.c, i64 456
  %.27 = load i64, ptr %.26, align 8
  %.9444.not.i = icmp slt i64 %.25, 1
  br i1 %.9444.not.i, label %B0.endif, label %B74.preheader.i

B74.preheader.i:                                  ; preds = %B0
  %xtraiter.i = and i64 %.25, 3
  %0 = icmp ult i64 %.25, 4
  br i1 %0, label %B74.preheader.i.B74.epil.preheader.i_crit_edge, label %B74.preheader.new.i

B74.preheader.i.B74.epil.preheader.i_crit_edge:   ; preds = %B74.preheader.i
  %.pre = inttoptr i64 %.9 to ptr
  br label %B74.epil.preheader.i

B74.preheader.new.i:                              ; preds = %B74.preheader.i
  %unroll_iter.i = and i64 %.25, 9223372036854775804
  %1 = inttoptr i64 %.9 to ptr
  br label %B74.i

B74.i:                                            ; preds = %B74.i, %B74.preheader.new.i
  %mixed.3.047.i = phi i64 [ 2611923443488327891, %B74.preheader.new.i ], [ %.139.3.i, %B74.i ]
  %.1004345.i = phi i64 [ 0, %B74.preheader.new.i ], [ %.107.3.i, %B74.i ]
  %2 = shl nuw nsw i64 %.1004345.i, 3
  %scevgep27 = getelementptr i8, ptr %1, i64 %2
  %.134.i = load i64, ptr %scevgep27, align 8, !noalias !44
  %.136.i = xor i64 %.134.i, %mixed.3.047.i
  %.137.i = mul i64 %.136.i, -7046029254386353131
  %.138.i = lshr i64 %.137.i, 32
  %scevgep26 = getelementptr i8, ptr %scevgep27, i64 8
  %.134.1.i = load i64, ptr %scevgep26, align 8, !noalias !44
  %3 = xor i64 %.134.1.i, %.138.i
  %.136.1.i = xor i64 %3, %.137.i
  %.137.1.i = mul i64 %.136.1.i, -7046029254386353131
  %.138.1.i = lshr i64 %.137.1.i, 32
  %scevgep22 = getelementptr i8, ptr %scevgep27, i64 16
  %.134.2.i = load i64, ptr %scevgep22, align 8, !noalias !44
  %4 = xor i64 %.134.2.i, %.138.1.i
  %.136.2.i = xor i64 %4, %.137.1.i
  %.137.2.i = mul i64 %.136.2.i, -7046029254386353131
  %.138.2.i = lshr i64 %.137.2.i, 32
  %.107.3.i = add nuw nsw i64 %.1004345.i, 4
  %scevgep18 = getelementptr i8, ptr %scevgep27, i64 24
  %.134.3.i = load i64, ptr %scevgep18, align 8, !noalias !44
  %5 = xor i64 %.134.3.i, %.138.2.i
  %.136.3.i = xor i64 %5, %.137.2.i
  %.137.3.i = mul i64 %.136.3.i, -7046029254386353131
  %.138.3.i = lshr i64 %.137.3.i, 32
  %.139.3.i = xor i64 %.138.3.i, %.137.3.i
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.107.3.i
  br i1 %niter.ncmp.3.i, label %B174.loopexit.unr-lcssa.i, label %B74.i

B174.loopexit.unr-lcssa.i:                        ; preds = %B74.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B0.endif, label %B74.epil.preheader.i

B74.epil.preheader.i:                             ; preds = %B174.loopexit.unr-lcssa.i, %B74.preheader.i.B74.epil.preheader.i_crit_edge
  %.pre-phi.pre-phi = phi ptr [ %.pre, %B74.preheader.i.B74.epil.preheader.i_crit_edge ], [ %1, %B174.loopexit.unr-lcssa.i ]
  %mixed.3.047.epil.init.i = phi i64 [ 2611923443488327891, %B74.preheader.i.B74.epil.preheader.i_crit_edge ], [ %.139.3.i, %B174.loopexit.unr-lcssa.i ]
  %.1004345.epil.init.i = phi i64 [ 0, %B74.preheader.i.B74.epil.preheader.i_crit_edge ], [ %unroll_iter.i, %B174.loopexit.unr-lcssa.i ]
  %6 = shl nuw nsw i64 %.1004345.epil.init.i, 3
  %scevgep.i = getelementptr i8, ptr %.pre-phi.pre-phi, i64 %6
  br label %B74.epil.i

B74.epil.i:                                       ; preds = %B74.epil.i, %B74.epil.preheader.i
  %mixed.3.047.epil.i = phi i64 [ %.139.epil.i, %B74.epil.i ], [ %mixed.3.047.epil.init.i, %B74.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B74.epil.i ], [ 0, %B74.epil.preheader.i ]
  %7 = shl i64 %epil.iter.i, 3
  %scevgep16 = getelementptr i8, ptr %scevgep.i, i64 %7
  %.134.epil.i = load i64, ptr %scevgep16, align 8, !noalias !44
  %.136.epil.i = xor i64 %.134.epil.i, %mixed.3.047.epil.i
  %.137.epil.i = mul i64 %.136.epil.i, -7046029254386353131
  %.138.epil.i = lshr i64 %.137.epil.i, 32
  %.139.epil.i = xor i64 %.138.epil.i, %.137.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B0.endif, label %B74.epil.i, !llvm.loop !47

B412:                                             ; preds = %B324.endif, %B414
  %.18579 = phi i64 [ %.192, %B414 ], [ 0, %B324.endif ]
  %exitcond.not = icmp eq i64 %..25, %.18579
  br i1 %exitcond.not, label %common.ret, label %B414

B414:                                             ; preds = %B412
  %.192 = add nuw nsw i64 %.18579, 1
  %8 = shl nuw i64 %.18579, 3
  %scevgep15 = getelementptr i8, ptr %11, i64 %8
  %.223 = load i64, ptr %scevgep15, align 8
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr31, i64 %8
  %.226 = load i64, ptr %sunkaddr33, align 8
  %.227.not = icmp eq i64 %.223, %.226
  br i1 %.227.not, label %B412, label %B474

B474:                                             ; preds = %B414
  %.268 = add nsw i64 %place.2.0, 1
  %.270 = and i64 %.268, %.27
  %sunkaddr34 = shl i64 %.270, 2
  %sunkaddr35 = getelementptr i8, ptr %9, i64 %sunkaddr34
  %.277 = load i32, ptr %sunkaddr35, align 4
  %.278.not = icmp eq i32 %.277, 0
  br i1 %.278.not, label %common.ret, label %B324.endif

common.ret:                                       ; preds = %B474, %B412, %B0.endif
  %place.3.1 = phi i64 [ %.64, %B0.endif ], [ %place.2.0, %B412 ], [ %.270, %B474 ]
  store i64 %place.3.1, ptr %retptr, align 8
  ret void

B0.endif:                                         ; preds = %B74.epil.i, %B174.loopexit.unr-lcssa.i, %B0
  %mixed.3.0.lcssa.i = phi i64 [ 2611923443488327891, %B0 ], [ %.139.3.i, %B174.loopexit.unr-lcssa.i ], [ %.139.epil.i, %B74.epil.i ]
  %9 = inttoptr i64 %.12 to ptr
  %.64 = and i64 %mixed.3.0.lcssa.i, %.27
  %.72 = getelementptr i32, ptr %9, i64 %.64
  %.73 = load i32, ptr %.72, align 4
  %.74.not = icmp eq i32 %.73, 0
  br i1 %.74.not, label %common.ret, label %B324.endif.preheader

B324.endif.preheader:                             ; preds = %B0.endif
  %..25 = tail call i64 @llvm.smax.i64(i64 %.25, i64 0)
  %10 = inttoptr i64 %.6 to ptr
  %sunkaddr31 = inttoptr i64 %.9 to ptr
  br label %B324.endif

B324.endif:                                       ; preds = %B324.endif.preheader, %B474
  %.84 = phi i32 [ %.277, %B474 ], [ %.73, %B324.endif.preheader ]
  %place.2.0 = phi i64 [ %.270, %B474 ], [ %.64, %B324.endif.preheader ]
  %.85 = sext i32 %.84 to i64
  %.86 = add nsw i64 %.85, -1
  %.88 = mul i64 %.86, %.25
  %11 = getelementptr i64, ptr %10, i64 %.88
  br label %B412
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64)

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg)

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop7reindexB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.5 = getelementptr i8, ptr %arg.c, i64 200
  %.6 = load i64, ptr %.5, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 144
  %.9 = load i64, ptr %.8, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 416
  %.12 = load i64, ptr %.11, align 8
  %.13 = ashr i64 %.12, 3
  %.14 = getelementptr i8, ptr %arg.c, i64 456
  %.15 = load i64, ptr %.14, align 8
  %.36 = getelementptr i8, ptr %arg.c, i64 488
  %.37 = load i64, ptr %.36, align 8
  %.11956.not = icmp slt i64 %.37, 1
  br i1 %.11956.not, label %common.ret, label %B276.preheader

B276.preheader:                                   ; preds = %B0.endif
  %.9444.not.i = icmp slt i64 %.13, 1
  %unroll_iter.i = and i64 %.13, 9223372036854775806
  br i1 %.9444.not.i, label %B276.preheader.split.us, label %B276.preheader.split

B276.preheader.split.us:                          ; preds = %B276.preheader
  %.191.us = and i64 %.15, 2611923443488327891
  %sunkaddr = inttoptr i64 %.6 to ptr
  %sunkaddr87 = shl nuw i64 %.191.us, 2
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr87
  br label %B276.us

B276.us:                                          ; preds = %B372.us, %B276.preheader.split.us
  %.1255557.us = phi i64 [ %.132.us, %B372.us ], [ 0, %B276.preheader.split.us ]
  %.132.us = add nuw nsw i64 %.1255557.us, 1
  %.200.us = load i32, ptr %sunkaddr88, align 4
  %.201.not.us = icmp eq i32 %.200.us, 0
  br i1 %.201.not.us, label %B372.us, label %B340.us

B340.us:                                          ; preds = %B276.us, %B340.us
  %place.2.1.us = phi i64 [ %.206.us, %B340.us ], [ %.191.us, %B276.us ]
  %.204.us = add nsw i64 %place.2.1.us, 1
  %.206.us = and i64 %.204.us, %.15
  %.212.us = getelementptr i32, ptr %sunkaddr, i64 %.206.us
  %.213.us = load i32, ptr %.212.us, align 4
  %.214.not.us = icmp eq i32 %.213.us, 0
  br i1 %.214.not.us, label %B372.us, label %B340.us

B372.us:                                          ; preds = %B340.us, %B276.us
  %place.3.2.us = phi i64 [ %.191.us, %B276.us ], [ %.206.us, %B340.us ]
  %0 = trunc i64 %.1255557.us to i32
  %.224.us = add i32 %0, 1
  %.225.us = getelementptr i32, ptr %sunkaddr, i64 %place.3.2.us
  store i32 %.224.us, ptr %.225.us, align 4
  %exitcond.not.us = icmp eq i64 %.37, %.132.us
  br i1 %exitcond.not.us, label %common.ret, label %B276.us

B276.preheader.split:                             ; preds = %B276.preheader
  %1 = icmp eq i64 %.13, 1
  br i1 %1, label %B276.us2.preheader, label %B276.preheader.split.split

B276.us2.preheader:                               ; preds = %B276.preheader.split
  %2 = inttoptr i64 %.9 to ptr
  %3 = inttoptr i64 %.6 to ptr
  br label %B276.us2

B276.us2:                                         ; preds = %B276.us2.preheader, %B372.us19
  %.1255557.us3 = phi i64 [ %.132.us4, %B372.us19 ], [ 0, %B276.us2.preheader ]
  %.132.us4 = add nuw nsw i64 %.1255557.us3, 1
  %.133.epil.i.us = getelementptr i64, ptr %2, i64 %.1255557.us3
  %.134.epil.i.us = load i64, ptr %.133.epil.i.us, align 8, !noalias !48
  %.136.epil.i.us = xor i64 %.134.epil.i.us, 2611923443488327891
  %.137.epil.i.us = mul i64 %.136.epil.i.us, -7046029254386353131
  %.138.epil.i.us = lshr i64 %.137.epil.i.us, 32
  %.139.epil.i.us = xor i64 %.138.epil.i.us, %.137.epil.i.us
  %.191.us8 = and i64 %.139.epil.i.us, %.15
  %.199.us9 = getelementptr i32, ptr %3, i64 %.191.us8
  %.200.us10 = load i32, ptr %.199.us9, align 4
  %.201.not.us11 = icmp eq i32 %.200.us10, 0
  br i1 %.201.not.us11, label %B372.us19, label %B340.us12

B340.us12:                                        ; preds = %B276.us2, %B340.us12
  %place.2.1.us13 = phi i64 [ %.206.us15, %B340.us12 ], [ %.191.us8, %B276.us2 ]
  %.204.us14 = add nsw i64 %place.2.1.us13, 1
  %.206.us15 = and i64 %.204.us14, %.15
  %.212.us16 = getelementptr i32, ptr %3, i64 %.206.us15
  %.213.us17 = load i32, ptr %.212.us16, align 4
  %.214.not.us18 = icmp eq i32 %.213.us17, 0
  br i1 %.214.not.us18, label %B372.us19, label %B340.us12

B372.us19:                                        ; preds = %B340.us12, %B276.us2
  %place.3.2.us20 = phi i64 [ %.191.us8, %B276.us2 ], [ %.206.us15, %B340.us12 ]
  %4 = trunc i64 %.1255557.us3 to i32
  %.224.us21 = add i32 %4, 1
  %.225.us22 = getelementptr i32, ptr %3, i64 %place.3.2.us20
  store i32 %.224.us21, ptr %.225.us22, align 4
  %exitcond.not.us23 = icmp eq i64 %.37, %.132.us4
  br i1 %exitcond.not.us23, label %common.ret, label %B276.us2

B276.preheader.split.split:                       ; preds = %B276.preheader.split
  %5 = and i64 %.12, 8
  %6 = icmp eq i64 %5, 0
  %7 = inttoptr i64 %.9 to ptr
  br i1 %6, label %B276.us27.preheader, label %B276.preheader54

B276.us27.preheader:                              ; preds = %B276.preheader.split.split
  %scevgep = getelementptr i8, ptr %7, i64 8
  %8 = and i64 %.12, -16
  %9 = inttoptr i64 %.6 to ptr
  %10 = add nsw i64 %.13, -2
  %11 = lshr exact i64 %10, 1
  %12 = add nuw i64 %11, 1
  %xtraiter9 = and i64 %12, 1
  %13 = icmp eq i64 %10, 0
  %unroll_iter13 = and i64 %12, -2
  %lcmp.mod10.not = icmp eq i64 %xtraiter9, 0
  %lcmp.mod12 = icmp ne i64 %xtraiter9, 0
  br label %B276.us27

B276.preheader54:                                 ; preds = %B276.preheader.split.split
  %invariant.gep = getelementptr i64, ptr %7, i64 %unroll_iter.i
  %scevgep75 = getelementptr i8, ptr %7, i64 8
  %14 = and i64 %.12, -8
  %15 = inttoptr i64 %.6 to ptr
  %16 = add nsw i64 %.13, -2
  %17 = lshr i64 %16, 1
  %18 = add nuw i64 %17, 1
  %xtraiter = and i64 %18, 1
  %19 = icmp eq i64 %17, 0
  %unroll_iter = and i64 %18, -2
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod8 = icmp ne i64 %xtraiter, 0
  br label %B276

B276.us27:                                        ; preds = %B372.us44, %B276.us27.preheader
  %lsr.iv68 = phi ptr [ %scevgep, %B276.us27.preheader ], [ %scevgep69, %B372.us44 ]
  %.1255557.us28 = phi i64 [ 0, %B276.us27.preheader ], [ %.132.us29, %B372.us44 ]
  br i1 %13, label %B74.i.us.epil.preheader, label %B74.i.us

B74.i.us:                                         ; preds = %B276.us27, %B74.i.us
  %lsr.iv = phi i64 [ %lsr.iv.next.1, %B74.i.us ], [ 0, %B276.us27 ]
  %mixed.3.047.i.us = phi i64 [ %.139.1.i.us.1, %B74.i.us ], [ 2611923443488327891, %B276.us27 ]
  %niter14 = phi i64 [ %niter14.next.1, %B74.i.us ], [ 0, %B276.us27 ]
  %20 = shl i64 %lsr.iv, 3
  %scevgep71 = getelementptr i8, ptr %lsr.iv68, i64 %20
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 -8
  %.134.i.us = load i64, ptr %scevgep72, align 8, !noalias !48
  %.136.i.us = xor i64 %.134.i.us, %mixed.3.047.i.us
  %.137.i.us = mul i64 %.136.i.us, -7046029254386353131
  %.138.i.us = lshr i64 %.137.i.us, 32
  %.134.1.i.us = load i64, ptr %scevgep71, align 8, !noalias !48
  %21 = xor i64 %.134.1.i.us, %.138.i.us
  %.136.1.i.us = xor i64 %21, %.137.i.us
  %.137.1.i.us = mul i64 %.136.1.i.us, -7046029254386353131
  %.138.1.i.us = lshr i64 %.137.1.i.us, 32
  %lsr.iv.next = shl i64 %lsr.iv, 3
  %22 = getelementptr i8, ptr %lsr.iv68, i64 %lsr.iv.next
  %scevgep71.1 = getelementptr i8, ptr %22, i64 16
  %scevgep72.1 = getelementptr i8, ptr %22, i64 8
  %.134.i.us.1 = load i64, ptr %scevgep72.1, align 8, !noalias !48
  %23 = xor i64 %.138.1.i.us, %.134.i.us.1
  %.136.i.us.1 = xor i64 %23, %.137.1.i.us
  %.137.i.us.1 = mul i64 %.136.i.us.1, -7046029254386353131
  %.138.i.us.1 = lshr i64 %.137.i.us.1, 32
  %.134.1.i.us.1 = load i64, ptr %scevgep71.1, align 8, !noalias !48
  %24 = xor i64 %.134.1.i.us.1, %.138.i.us.1
  %.136.1.i.us.1 = xor i64 %24, %.137.i.us.1
  %.137.1.i.us.1 = mul i64 %.136.1.i.us.1, -7046029254386353131
  %.138.1.i.us.1 = lshr i64 %.137.1.i.us.1, 32
  %.139.1.i.us.1 = xor i64 %.138.1.i.us.1, %.137.1.i.us.1
  %lsr.iv.next.1 = add i64 %lsr.iv, 4
  %niter14.next.1 = add i64 %niter14, 2
  %niter14.ncmp.1 = icmp eq i64 %niter14.next.1, %unroll_iter13
  br i1 %niter14.ncmp.1, label %B174.loopexit.unr-lcssa.i.us.unr-lcssa, label %B74.i.us

B174.loopexit.unr-lcssa.i.us.unr-lcssa:           ; preds = %B74.i.us
  br i1 %lcmp.mod10.not, label %B174.loopexit.unr-lcssa.i.us, label %B74.i.us.epil.preheader

B74.i.us.epil.preheader:                          ; preds = %B174.loopexit.unr-lcssa.i.us.unr-lcssa, %B276.us27
  %lsr.iv.epil.init = phi i64 [ 0, %B276.us27 ], [ %lsr.iv.next.1, %B174.loopexit.unr-lcssa.i.us.unr-lcssa ]
  %mixed.3.047.i.us.epil.init = phi i64 [ 2611923443488327891, %B276.us27 ], [ %.139.1.i.us.1, %B174.loopexit.unr-lcssa.i.us.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod12)
  %25 = shl i64 %lsr.iv.epil.init, 3
  %scevgep71.epil = getelementptr i8, ptr %lsr.iv68, i64 %25
  %scevgep72.epil = getelementptr i8, ptr %scevgep71.epil, i64 -8
  %.134.i.us.epil = load i64, ptr %scevgep72.epil, align 8, !noalias !48
  %.136.i.us.epil = xor i64 %.134.i.us.epil, %mixed.3.047.i.us.epil.init
  %.137.i.us.epil = mul i64 %.136.i.us.epil, -7046029254386353131
  %.138.i.us.epil = lshr i64 %.137.i.us.epil, 32
  %.134.1.i.us.epil = load i64, ptr %scevgep71.epil, align 8, !noalias !48
  %26 = xor i64 %.134.1.i.us.epil, %.138.i.us.epil
  %.136.1.i.us.epil = xor i64 %26, %.137.i.us.epil
  %.137.1.i.us.epil = mul i64 %.136.1.i.us.epil, -7046029254386353131
  %.138.1.i.us.epil = lshr i64 %.137.1.i.us.epil, 32
  %.139.1.i.us.epil = xor i64 %.138.1.i.us.epil, %.137.1.i.us.epil
  br label %B174.loopexit.unr-lcssa.i.us

B174.loopexit.unr-lcssa.i.us:                     ; preds = %B174.loopexit.unr-lcssa.i.us.unr-lcssa, %B74.i.us.epil.preheader
  %.139.1.i.us.lcssa = phi i64 [ %.139.1.i.us.1, %B174.loopexit.unr-lcssa.i.us.unr-lcssa ], [ %.139.1.i.us.epil, %B74.i.us.epil.preheader ]
  %.132.us29 = add nuw nsw i64 %.1255557.us28, 1
  %.191.us33 = and i64 %.139.1.i.us.lcssa, %.15
  %.199.us34 = getelementptr i32, ptr %9, i64 %.191.us33
  %.200.us35 = load i32, ptr %.199.us34, align 4
  %.201.not.us36 = icmp eq i32 %.200.us35, 0
  br i1 %.201.not.us36, label %B372.us44, label %B340.us37

B340.us37:                                        ; preds = %B174.loopexit.unr-lcssa.i.us, %B340.us37
  %place.2.1.us38 = phi i64 [ %.206.us40, %B340.us37 ], [ %.191.us33, %B174.loopexit.unr-lcssa.i.us ]
  %.204.us39 = add nsw i64 %place.2.1.us38, 1
  %.206.us40 = and i64 %.204.us39, %.15
  %.212.us41 = getelementptr i32, ptr %9, i64 %.206.us40
  %.213.us42 = load i32, ptr %.212.us41, align 4
  %.214.not.us43 = icmp eq i32 %.213.us42, 0
  br i1 %.214.not.us43, label %B372.us44, label %B340.us37

B372.us44:                                        ; preds = %B340.us37, %B174.loopexit.unr-lcssa.i.us
  %place.3.2.us45 = phi i64 [ %.191.us33, %B174.loopexit.unr-lcssa.i.us ], [ %.206.us40, %B340.us37 ]
  %27 = trunc i64 %.1255557.us28 to i32
  %.224.us46 = add i32 %27, 1
  %.225.us47 = getelementptr i32, ptr %9, i64 %place.3.2.us45
  store i32 %.224.us46, ptr %.225.us47, align 4
  %scevgep69 = getelementptr i8, ptr %lsr.iv68, i64 %8
  %exitcond.not.us48 = icmp eq i64 %.37, %.132.us29
  br i1 %exitcond.not.us48, label %common.ret, label %B276.us27

B276:                                             ; preds = %B372, %B276.preheader54
  %lsr.iv76 = phi ptr [ %scevgep75, %B276.preheader54 ], [ %scevgep77, %B372 ]
  %.1255557 = phi i64 [ 0, %B276.preheader54 ], [ %.132, %B372 ]
  br i1 %19, label %B74.i.epil.preheader, label %B74.i

B74.i:                                            ; preds = %B276, %B74.i
  %lsr.iv73 = phi i64 [ %lsr.iv.next74.1, %B74.i ], [ 0, %B276 ]
  %mixed.3.047.i = phi i64 [ %.139.1.i.1, %B74.i ], [ 2611923443488327891, %B276 ]
  %niter = phi i64 [ %niter.next.1, %B74.i ], [ 0, %B276 ]
  %28 = shl i64 %lsr.iv73, 3
  %scevgep79 = getelementptr i8, ptr %lsr.iv76, i64 %28
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 -8
  %.134.i = load i64, ptr %scevgep80, align 8, !noalias !48
  %.136.i = xor i64 %.134.i, %mixed.3.047.i
  %.137.i = mul i64 %.136.i, -7046029254386353131
  %.138.i = lshr i64 %.137.i, 32
  %.134.1.i = load i64, ptr %scevgep79, align 8, !noalias !48
  %29 = xor i64 %.134.1.i, %.138.i
  %.136.1.i = xor i64 %29, %.137.i
  %.137.1.i = mul i64 %.136.1.i, -7046029254386353131
  %.138.1.i = lshr i64 %.137.1.i, 32
  %lsr.iv.next74 = shl i64 %lsr.iv73, 3
  %30 = getelementptr i8, ptr %lsr.iv76, i64 %lsr.iv.next74
  %scevgep79.1 = getelementptr i8, ptr %30, i64 16
  %scevgep80.1 = getelementptr i8, ptr %30, i64 8
  %.134.i.1 = load i64, ptr %scevgep80.1, align 8, !noalias !48
  %31 = xor i64 %.138.1.i, %.134.i.1
  %.136.i.1 = xor i64 %31, %.137.1.i
  %.137.i.1 = mul i64 %.136.i.1, -7046029254386353131
  %.138.i.1 = lshr i64 %.137.i.1, 32
  %.134.1.i.1 = load i64, ptr %scevgep79.1, align 8, !noalias !48
  %32 = xor i64 %.134.1.i.1, %.138.i.1
  %.136.1.i.1 = xor i64 %32, %.137.i.1
  %.137.1.i.1 = mul i64 %.136.1.i.1, -7046029254386353131
  %.138.1.i.1 = lshr i64 %.137.1.i.1, 32
  %.139.1.i.1 = xor i64 %.138.1.i.1, %.137.1.i.1
  %lsr.iv.next74.1 = add i64 %lsr.iv73, 4
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B174.loopexit.unr-lcssa.i.unr-lcssa, label %B74.i

B174.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B74.i
  br i1 %lcmp.mod.not, label %B174.loopexit.unr-lcssa.i, label %B74.i.epil.preheader

B74.i.epil.preheader:                             ; preds = %B174.loopexit.unr-lcssa.i.unr-lcssa, %B276
  %lsr.iv73.epil.init = phi i64 [ 0, %B276 ], [ %lsr.iv.next74.1, %B174.loopexit.unr-lcssa.i.unr-lcssa ]
  %mixed.3.047.i.epil.init = phi i64 [ 2611923443488327891, %B276 ], [ %.139.1.i.1, %B174.loopexit.unr-lcssa.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod8)
  %33 = shl i64 %lsr.iv73.epil.init, 3
  %scevgep79.epil = getelementptr i8, ptr %lsr.iv76, i64 %33
  %scevgep80.epil = getelementptr i8, ptr %scevgep79.epil, i64 -8
  %.134.i.epil = load i64, ptr %scevgep80.epil, align 8, !noalias !48
  %.136.i.epil = xor i64 %.134.i.epil, %mixed.3.047.i.epil.init
  %.137.i.epil = mul i64 %.136.i.epil, -7046029254386353131
  %.138.i.epil = lshr i64 %.137.i.epil, 32
  %.134.1.i.epil = load i64, ptr %scevgep79.epil, align 8, !noalias !48
  %34 = xor i64 %.134.1.i.epil, %.138.i.epil
  %.136.1.i.epil = xor i64 %34, %.137.i.epil
  %.137.1.i.epil = mul i64 %.136.1.i.epil, -7046029254386353131
  %.138.1.i.epil = lshr i64 %.137.1.i.epil, 32
  %.139.1.i.epil = xor i64 %.138.1.i.epil, %.137.1.i.epil
  br label %B174.loopexit.unr-lcssa.i

B174.loopexit.unr-lcssa.i:                        ; preds = %B174.loopexit.unr-lcssa.i.unr-lcssa, %B74.i.epil.preheader
  %.139.1.i.lcssa = phi i64 [ %.139.1.i.1, %B174.loopexit.unr-lcssa.i.unr-lcssa ], [ %.139.1.i.epil, %B74.i.epil.preheader ]
  %.163 = mul nuw nsw i64 %.1255557, %.13
  %.132 = add nuw nsw i64 %.1255557, 1
  %gep = getelementptr i64, ptr %invariant.gep, i64 %.163
  %.134.epil.i = load i64, ptr %gep, align 8, !noalias !48
  %.136.epil.i = xor i64 %.134.epil.i, %.139.1.i.lcssa
  %.137.epil.i = mul i64 %.136.epil.i, -7046029254386353131
  %.138.epil.i = lshr i64 %.137.epil.i, 32
  %.139.epil.i = xor i64 %.138.epil.i, %.137.epil.i
  %.191 = and i64 %.139.epil.i, %.15
  %.199 = getelementptr i32, ptr %15, i64 %.191
  %.200 = load i32, ptr %.199, align 4
  %.201.not = icmp eq i32 %.200, 0
  br i1 %.201.not, label %B372, label %B340

B340:                                             ; preds = %B174.loopexit.unr-lcssa.i, %B340
  %place.2.1 = phi i64 [ %.206, %B340 ], [ %.191, %B174.loopexit.unr-lcssa.i ]
  %.204 = add nsw i64 %place.2.1, 1
  %.206 = and i64 %.204, %.15
  %.212 = getelementptr i32, ptr %15, i64 %.206
  %.213 = load i32, ptr %.212, align 4
  %.214.not = icmp eq i32 %.213, 0
  br i1 %.214.not, label %B372, label %B340

B372:                                             ; preds = %B340, %B174.loopexit.unr-lcssa.i
  %place.3.2 = phi i64 [ %.191, %B174.loopexit.unr-lcssa.i ], [ %.206, %B340 ]
  %35 = trunc i64 %.1255557 to i32
  %.224 = add i32 %35, 1
  %.225 = getelementptr i32, ptr %15, i64 %place.3.2
  store i32 %.224, ptr %.225, align 4
  %scevgep77 = getelementptr i8, ptr %lsr.iv76, i64 %14
  %exitcond.not = icmp eq i64 %.37, %.132
  br i1 %exitcond.not, label %common.ret, label %B276

common.ret:                                       ; preds = %B372, %B372.us44, %B372.us19, %B372.us, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @reindex(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop7reindexB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled4loop10next_layerB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0:
  %.11 = getelementptr i8, ptr %arg.c, i64 520
  %.12 = load i64, ptr %.11, align 8
  %.22.not = icmp eq i64 %.12, 0
  br i1 %.22.not, label %B306, label %B168.preheader

B168.preheader:                                   ; preds = %B0
  %.8 = getelementptr i8, ptr %arg.c, i64 192
  %.9 = load i64, ptr %.8, align 8
  %.5 = getelementptr i8, ptr %arg.c, i64 208
  %.6 = load i64, ptr %.5, align 8
  %0 = inttoptr i64 %.9 to ptr
  %1 = inttoptr i64 %.6 to ptr
  br label %B168

B168:                                             ; preds = %B168.preheader, %B286
  %top.2.0 = phi i64 [ %.68, %B286 ], [ %.12, %B168.preheader ]
  %2 = getelementptr i32, ptr %1, i64 %top.2.0
  %.30 = getelementptr i8, ptr %2, i64 -4
  %.31 = load i32, ptr %.30, align 4
  %.35 = getelementptr i8, ptr %2, i64 -8
  %.36 = load i32, ptr %.35, align 4
  %.63 = sext i32 %.36 to i64
  %.45 = sext i32 %.31 to i64
  %.46 = getelementptr i8, ptr %0, i64 %.45
  %.47 = load i8, ptr %.46, align 1
  %.49 = icmp eq i8 %.47, 1
  br i1 %.49, label %B256, label %B286

B256:                                             ; preds = %B168
  store i8 0, ptr %.46, align 1
  br label %B286

B286:                                             ; preds = %B256, %B168
  %.64.neg = add i64 %top.2.0, -2
  %.68 = sub i64 %.64.neg, %.63
  %.71.not = icmp eq i64 %.68, 0
  br i1 %.71.not, label %B306, label %B168

B306:                                             ; preds = %B286, %B0
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @next_layer(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop10next_layerB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop3ownB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0:
  %.6 = getelementptr i8, ptr %arg.c, i64 272
  %.7 = load i64, ptr %.6, align 8
  %.9 = getelementptr i8, ptr %arg.c, i64 416
  %.10 = load i64, ptr %.9, align 8
  %.11 = ashr i64 %.10, 3
  %.12 = getelementptr i8, ptr %arg.c, i64 616
  %.13 = load i64, ptr %.12, align 8
  %.9546.not.i = icmp slt i64 %.11, 1
  br i1 %.9546.not.i, label %common.ret, label %B66.preheader.i

B66.preheader.i:                                  ; preds = %B0
  %min.iters.check.i = icmp ult i64 %.11, 4
  br i1 %min.iters.check.i, label %B66.preheader.i.B66.preheader3.i_crit_edge, label %vector.ph.i

B66.preheader.i.B66.preheader3.i_crit_edge:       ; preds = %B66.preheader.i
  %.pre = inttoptr i64 %.7 to ptr
  br label %B66.preheader3.i

vector.ph.i:                                      ; preds = %B66.preheader.i
  %n.vec.i = and i64 %.11, 9223372036854775804
  %sunkaddr = inttoptr i64 %.7 to ptr
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %vec.phi.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i ], [ %9, %vector.body.i ]
  %vec.phi1.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i ], [ %10, %vector.body.i ]
  %vec.ind.i = phi <2 x i64> [ <i64 0, i64 1>, %vector.ph.i ], [ %vec.ind.next.i, %vector.body.i ]
  %sunkaddr10 = shl i64 %index.i, 3
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr10
  %wide.load.i = load <2 x i64>, ptr %sunkaddr11, align 8, !noalias !51
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr11, i64 16
  %wide.load2.i = load <2 x i64>, ptr %sunkaddr15, align 8, !noalias !51
  %0 = lshr <2 x i64> %wide.load.i, splat (i64 31)
  %1 = lshr <2 x i64> %wide.load2.i, splat (i64 31)
  %2 = xor <2 x i64> %0, %wide.load.i
  %3 = xor <2 x i64> %1, %wide.load2.i
  %4 = mul <2 x i64> %vec.ind.i, splat (i64 4354685564936845354)
  %5 = add <2 x i64> %4, splat (i64 -7046029254386353131)
  %6 = add <2 x i64> %4, splat (i64 1663341875487337577)
  %7 = mul <2 x i64> %2, %5
  %8 = mul <2 x i64> %3, %6
  %9 = add <2 x i64> %7, %vec.phi.i
  %10 = add <2 x i64> %8, %vec.phi1.i
  %index.next.i = add nuw nsw i64 %index.i, 4
  %vec.ind.next.i = add <2 x i64> %vec.ind.i, splat (i64 4)
  %11 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %11, label %middle.block.i, label %vector.body.i, !llvm.loop !54

middle.block.i:                                   ; preds = %vector.body.i
  %bin.rdx.i = add <2 x i64> %10, %9
  %rdx.shuf.i = shufflevector <2 x i64> %bin.rdx.i, <2 x i64> poison, <2 x i32> <i32 1, i32 poison>
  %bin.rdx10.i = add <2 x i64> %rdx.shuf.i, %bin.rdx.i
  %12 = extractelement <2 x i64> %bin.rdx10.i, i64 0
  %cmp.n.i = icmp eq i64 %.11, %n.vec.i
  br i1 %cmp.n.i, label %common.ret, label %B66.preheader3.i

B66.preheader3.i:                                 ; preds = %B66.preheader.i.B66.preheader3.i_crit_edge, %middle.block.i
  %.pre-phi = phi ptr [ %.pre, %B66.preheader.i.B66.preheader3.i_crit_edge ], [ %sunkaddr, %middle.block.i ]
  %mixed.3.049.ph.i = phi i64 [ 0, %B66.preheader.i.B66.preheader3.i_crit_edge ], [ %12, %middle.block.i ]
  %.1014547.ph.i = phi i64 [ 0, %B66.preheader.i.B66.preheader3.i_crit_edge ], [ %n.vec.i, %middle.block.i ]
  %13 = mul i64 %.1014547.ph.i, 4354685564936845354
  %14 = add i64 %13, -7046029254386353131
  br label %B66.i

B66.i:                                            ; preds = %B66.i, %B66.preheader3.i
  %lsr.iv.i = phi i64 [ %14, %B66.preheader3.i ], [ %lsr.iv.next.i, %B66.i ]
  %mixed.3.049.i = phi i64 [ %mixed.3.049.ph.i, %B66.preheader3.i ], [ %.143.i, %B66.i ]
  %.1014547.i = phi i64 [ %.1014547.ph.i, %B66.preheader3.i ], [ %.108.i, %B66.i ]
  %.108.i = add nuw nsw i64 %.1014547.i, 1
  %15 = shl i64 %.1014547.i, 3
  %scevgep.i = getelementptr i8, ptr %.pre-phi, i64 %15
  %.135.i = load i64, ptr %scevgep.i, align 8, !noalias !51
  %.136.i = lshr i64 %.135.i, 31
  %.137.i = xor i64 %.136.i, %.135.i
  %.141.i = mul i64 %.137.i, %lsr.iv.i
  %.143.i = add i64 %.141.i, %mixed.3.049.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 4354685564936845354
  %exitcond.not.i = icmp eq i64 %.11, %.108.i
  br i1 %exitcond.not.i, label %common.ret, label %B66.i, !llvm.loop !55

common.ret:                                       ; preds = %B66.i, %middle.block.i, %B0
  %mixed.3.0.lcssa.i = phi i64 [ 0, %B0 ], [ %12, %middle.block.i ], [ %.143.i, %B66.i ]
  %.154.i = lshr i64 %mixed.3.0.lcssa.i, 32
  %.156.i = xor i64 %.154.i, %mixed.3.0.lcssa.i
  %.159.i = mul i64 %.156.i, -2960836687051489901
  %.160.i = lshr i64 %.159.i, 33
  %.164.i = mul i64 %.160.i, %.13
  %.165.i = lshr i64 %.164.i, 31
  store i64 %.165.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @own(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop3ownB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop6expandB3v23B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr %arg.c) unnamed_addr {
B0:
  %.124.i = alloca ptr, align 8
  %.197.i = alloca i64, align 8
  %.268.i = alloca i64, align 8
  %.321.i = alloca i64, align 8
  %.415.i = alloca i64, align 8
  %.53 = alloca i8, align 1
  %.143 = alloca i8, align 1
  store i8 0, ptr %.143, align 1
  %.12.i = getelementptr i8, ptr %arg.c, i64 368
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !56
  %.35.i = getelementptr i8, ptr %arg.c, i64 376
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !56
  %.38.i = getelementptr i8, ptr %arg.c, i64 384
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !56
  %.76.i = sub i64 %.39.i, %.36.i
  %.12155.not.i = icmp slt i64 %.76.i, 1
  br i1 %.12155.not.i, label %B0.endif, label %B324.endif.preheader.i

B324.endif.preheader.i:                           ; preds = %B0
  %.25.i = getelementptr i8, ptr %arg.c, i64 40
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !56
  %.21.i = getelementptr i8, ptr %arg.c, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !56
  %.8.i = getelementptr i8, ptr %arg.c, i64 24
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !56
  %0 = inttoptr i64 %.9.i to ptr
  %1 = inttoptr i64 %.22.i to ptr
  %2 = inttoptr i64 %.26.i to ptr
  br label %B324.endif.i

B404.i:                                           ; preds = %B324.endif.i, %B404.i
  %place.2.1.i = phi i64 [ %.208.i, %B404.i ], [ %.192.i, %B324.endif.i ]
  %.206.i = add nsw i64 %place.2.1.i, 1
  %.208.i = and i64 %.206.i, %.13.i
  %.215.idx.i = shl i64 %.208.i, 4
  %.215.i = getelementptr i8, ptr %0, i64 %.215.idx.i
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !56
  %.217.i = icmp sgt i64 %.216.i, -1
  br i1 %.217.i, label %B404.i, label %B450.i

B450.i:                                           ; preds = %B404.i, %B324.endif.i
  %.234.idx.pre-phi.i = phi i64 [ %.201.idx.i, %B324.endif.i ], [ %.215.idx.i, %B404.i ]
  %.227.i = getelementptr i64, ptr %2, i64 %.1275456.i
  %.228.i = load i64, ptr %.227.i, align 8, !noalias !56
  %.234.i = getelementptr i8, ptr %0, i64 %.234.idx.pre-phi.i
  store i64 %.166.i, ptr %.234.i, align 8, !noalias !56
  %.242.i = getelementptr i8, ptr %.234.i, i64 8
  store i64 %.228.i, ptr %.242.i, align 8, !noalias !56
  %.121.i = icmp ugt i64 %.1205357.i, 1
  br i1 %.121.i, label %B324.endif.i, label %B516.loopexit.i

B516.loopexit.i:                                  ; preds = %B450.i
  %.259.pre.i = load i64, ptr %.38.i, align 8, !noalias !56
  br label %B0.endif

B324.endif.i:                                     ; preds = %B450.i, %B324.endif.preheader.i
  %.1205357.i = phi i64 [ %.130.i, %B450.i ], [ %.76.i, %B324.endif.preheader.i ]
  %.1275456.i = phi i64 [ %.134.i, %B450.i ], [ %.36.i, %B324.endif.preheader.i ]
  %.130.i = add nsw i64 %.1205357.i, -1
  %.134.i = add i64 %.1275456.i, 1
  %.165.i = getelementptr i64, ptr %1, i64 %.1275456.i
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !56
  %.5.i.i = mul i64 %.166.i, -7046029254386353131
  %.6.i.i = lshr i64 %.5.i.i, 29
  %.7.i.i = xor i64 %.6.i.i, %.5.i.i
  %.192.i = and i64 %.7.i.i, %.13.i
  %.201.idx.i = shl i64 %.192.i, 4
  %.201.i = getelementptr i8, ptr %0, i64 %.201.idx.i
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !56
  %.203.i = icmp sgt i64 %.202.i, -1
  br i1 %.203.i, label %B404.i, label %B450.i

B176:                                             ; preds = %B112.preheader, %B1388
  store i8 0, ptr %.53, align 1
  call fastcc void @_ZN9wakeproof7checker8compiled4loop4takeB2v4B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr nonnull %.53, ptr nonnull %arg.c)
  %.67 = load i8, ptr %.53, align 1
  %.70 = icmp eq i8 %.67, 0
  br i1 %.70, label %common.ret, label %B176.endif

common.ret:                                       ; preds = %B176, %B1388, %B0.endif, %B632.epil.preheader.i, %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, %B280
  %.sink = phi i64 [ 2, %B632.epil.preheader.i ], [ 2, %B280 ], [ 1, %B1388 ], [ 2, %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit ], [ 1, %B0.endif ], [ 0, %B176 ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B280:                                             ; preds = %B112.preheader, %B176.endif
  %sunkaddr103 = getelementptr i8, ptr %arg.c, i64 648
  %.97 = load i64, ptr %sunkaddr103, align 8
  %sunkaddr104 = getelementptr i8, ptr %arg.c, i64 480
  %.100 = load i64, ptr %sunkaddr104, align 8
  %.101 = add i64 %.97, 2
  %.102 = add i64 %.101, %.100
  %sunkaddr105 = getelementptr i8, ptr %arg.c, i64 656
  %.105 = load i64, ptr %sunkaddr105, align 8
  %.106 = icmp sgt i64 %.102, %.105
  br i1 %.106, label %common.ret, label %B424

B424:                                             ; preds = %B280
  %sunkaddr106 = getelementptr i8, ptr %arg.c, i64 616
  %.16.i = load i64, ptr %sunkaddr106, align 8, !noalias !59
  %.9840.not.i = icmp slt i64 %.16.i, 1
  br i1 %.9840.not.i, label %B424.endif, label %B130.preheader.i

B130.preheader.i:                                 ; preds = %B424
  %sunkaddr107 = getelementptr i8, ptr %arg.c, i64 296
  %.9.i29 = load i64, ptr %sunkaddr107, align 8, !noalias !59
  %xtraiter.i = and i64 %.16.i, 3
  %3 = icmp ult i64 %.16.i, 4
  %.pre22 = inttoptr i64 %.9.i29 to ptr
  br i1 %3, label %B130.epil.preheader.i, label %B130.preheader.new.i

B130.preheader.new.i:                             ; preds = %B130.preheader.i
  %unroll_iter.i = and i64 %.16.i, 9223372036854775804
  %scevgep9.i = getelementptr i8, ptr %.pre22, i64 184
  br label %B130.i

B130.i:                                           ; preds = %B130.i, %B130.preheader.new.i
  %lsr.iv100 = phi i64 [ %lsr.iv.next101, %B130.i ], [ %unroll_iter.i, %B130.preheader.new.i ]
  %lsr.iv10.i = phi ptr [ %scevgep11.i, %B130.i ], [ %scevgep9.i, %B130.preheader.new.i ]
  %scevgep23.i = getelementptr i8, ptr %lsr.iv10.i, i64 -176
  %.140.i = load i64, ptr %scevgep23.i, align 8, !noalias !59
  %scevgep24.i = getelementptr i8, ptr %lsr.iv10.i, i64 -160
  %.144.i = load i64, ptr %scevgep24.i, align 8, !noalias !59
  %scevgep25.i = getelementptr i8, ptr %lsr.iv10.i, i64 -152
  store i64 %.140.i, ptr %scevgep25.i, align 8, !noalias !59
  %scevgep26.i = getelementptr i8, ptr %lsr.iv10.i, i64 -144
  store i64 %.144.i, ptr %scevgep26.i, align 8, !noalias !59
  %scevgep22.i = getelementptr i8, ptr %lsr.iv10.i, i64 -128
  %.140.1.i = load i64, ptr %scevgep22.i, align 8, !noalias !59
  %scevgep21.i = getelementptr i8, ptr %lsr.iv10.i, i64 -112
  %.144.1.i = load i64, ptr %scevgep21.i, align 8, !noalias !59
  %scevgep20.i = getelementptr i8, ptr %lsr.iv10.i, i64 -104
  store i64 %.140.1.i, ptr %scevgep20.i, align 8, !noalias !59
  %scevgep19.i = getelementptr i8, ptr %lsr.iv10.i, i64 -96
  store i64 %.144.1.i, ptr %scevgep19.i, align 8, !noalias !59
  %scevgep18.i = getelementptr i8, ptr %lsr.iv10.i, i64 -80
  %.140.2.i = load i64, ptr %scevgep18.i, align 8, !noalias !59
  %scevgep17.i = getelementptr i8, ptr %lsr.iv10.i, i64 -64
  %.144.2.i = load i64, ptr %scevgep17.i, align 8, !noalias !59
  %scevgep16.i = getelementptr i8, ptr %lsr.iv10.i, i64 -56
  store i64 %.140.2.i, ptr %scevgep16.i, align 8, !noalias !59
  %scevgep15.i = getelementptr i8, ptr %lsr.iv10.i, i64 -48
  store i64 %.144.2.i, ptr %scevgep15.i, align 8, !noalias !59
  %scevgep14.i = getelementptr i8, ptr %lsr.iv10.i, i64 -32
  %.140.3.i = load i64, ptr %scevgep14.i, align 8, !noalias !59
  %scevgep13.i = getelementptr i8, ptr %lsr.iv10.i, i64 -16
  %.144.3.i = load i64, ptr %scevgep13.i, align 8, !noalias !59
  %scevgep12.i = getelementptr i8, ptr %lsr.iv10.i, i64 -8
  store i64 %.140.3.i, ptr %scevgep12.i, align 8, !noalias !59
  store i64 %.144.3.i, ptr %lsr.iv10.i, align 8, !noalias !59
  %scevgep11.i = getelementptr i8, ptr %lsr.iv10.i, i64 192
  %lsr.iv.next101 = add nsw i64 %lsr.iv100, -4
  %niter.ncmp.3.i = icmp eq i64 %lsr.iv.next101, 0
  br i1 %niter.ncmp.3.i, label %B314.loopexit.unr-lcssa.i, label %B130.i

B314.loopexit.unr-lcssa.i:                        ; preds = %B130.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B424.endif, label %B130.epil.preheader.i

B130.epil.preheader.i:                            ; preds = %B130.preheader.i, %B314.loopexit.unr-lcssa.i
  %.1043941.epil.init.i = phi i64 [ %unroll_iter.i, %B314.loopexit.unr-lcssa.i ], [ 0, %B130.preheader.i ]
  %4 = mul i64 %.1043941.epil.init.i, 48
  %5 = getelementptr i8, ptr %.pre22, i64 %4
  %scevgep.i = getelementptr i8, ptr %5, i64 40
  %6 = mul nuw nsw i64 %xtraiter.i, 48
  br label %B130.epil.i

B130.epil.i:                                      ; preds = %B130.epil.i, %B130.epil.preheader.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B130.epil.i ], [ 0, %B130.epil.preheader.i ]
  %scevgep7.i = getelementptr i8, ptr %scevgep.i, i64 %lsr.iv.i
  %scevgep8.i = getelementptr i8, ptr %scevgep7.i, i64 -32
  %.140.epil.i = load i64, ptr %scevgep8.i, align 8, !noalias !59
  %scevgep6.i = getelementptr i8, ptr %scevgep7.i, i64 -16
  %.144.epil.i = load i64, ptr %scevgep6.i, align 8, !noalias !59
  %scevgep4.i = getelementptr i8, ptr %scevgep7.i, i64 -8
  store i64 %.140.epil.i, ptr %scevgep4.i, align 8, !noalias !59
  store i64 %.144.epil.i, ptr %scevgep7.i, align 8, !noalias !59
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 48
  %epil.iter.cmp.not.i = icmp eq i64 %6, %lsr.iv.next.i
  br i1 %epil.iter.cmp.not.i, label %B424.endif, label %B130.epil.i, !llvm.loop !62

B174.i:                                           ; preds = %B424.endif.endif
  %sunkaddr112 = getelementptr i8, ptr %arg.c, i64 496
  %.37.i = load i64, ptr %sunkaddr112, align 8, !noalias !63
  %.39.i36 = add nsw i64 %.37.i, %.9.i31
  %sunkaddr113 = getelementptr i8, ptr %arg.c, i64 432
  %.42.i = load i64, ptr %sunkaddr113, align 8, !noalias !63
  %.43.i = icmp sgt i64 %.39.i36, %.42.i
  br label %B254.i

B254.i:                                           ; preds = %B174.i, %B424.endif.endif
  %"$phi254.0.2.0.i" = phi i1 [ true, %B424.endif.endif ], [ %.43.i, %B174.i ]
  %sunkaddr114 = getelementptr i8, ptr %arg.c, i64 520
  %.52.i = load i64, ptr %sunkaddr114, align 8, !noalias !63
  %.54.i = add nsw i64 %.52.i, %.18.i
  %sunkaddr115 = getelementptr i8, ptr %arg.c, i64 440
  %.57.i = load i64, ptr %sunkaddr115, align 8, !noalias !63
  %.58.i = icmp sgt i64 %.54.i, %.57.i
  br i1 %.58.i, label %B420.else.if.i, label %B340.i

B340.i:                                           ; preds = %B254.i
  %sunkaddr116 = getelementptr i8, ptr %arg.c, i64 528
  %.68.i = load i64, ptr %sunkaddr116, align 8, !noalias !63
  %.70.i = add nsw i64 %.68.i, %.18.i
  %sunkaddr117 = getelementptr i8, ptr %arg.c, i64 448
  %.73.i = load i64, ptr %sunkaddr117, align 8, !noalias !63
  %.74.i = icmp sgt i64 %.70.i, %.73.i
  br label %B420.else.if.i

B632.i:                                           ; preds = %B632.preheader.new.i.new, %B632.i
  %lsr.iv99 = phi i64 [ %lsr.iv.next, %B632.i ], [ %unroll_iter, %B632.preheader.new.i.new ]
  %lsr.iv = phi ptr [ %scevgep90, %B632.i ], [ %scevgep, %B632.preheader.new.i.new ]
  %full.1.2.055.i = phi i1 [ %.287.1.i.1, %B632.i ], [ %.80.i, %B632.preheader.new.i.new ]
  %scevgep95 = getelementptr i8, ptr %lsr.iv, i64 -96
  %scevgep98 = getelementptr i8, ptr %lsr.iv, i64 -152
  %.278.i = load i64, ptr %scevgep98, align 8, !noalias !63
  %.280.i = add nsw i64 %.278.i, %.141.i
  %scevgep97 = getelementptr i8, ptr %lsr.iv, i64 -144
  %.284.i = load i64, ptr %scevgep97, align 8, !noalias !63
  %.285.i = icmp sgt i64 %.280.i, %.284.i
  %.287.i = or i1 %full.1.2.055.i, %.285.i
  %scevgep96 = getelementptr i8, ptr %lsr.iv, i64 -104
  %.278.1.i = load i64, ptr %scevgep96, align 8, !noalias !63
  %.280.1.i = add nsw i64 %.278.1.i, %.141.i
  %.284.1.i = load i64, ptr %scevgep95, align 8, !noalias !63
  %.285.1.i = icmp sgt i64 %.280.1.i, %.284.1.i
  %.287.1.i = or i1 %.287.i, %.285.1.i
  %scevgep94 = getelementptr i8, ptr %lsr.iv, i64 -56
  %.278.i.1 = load i64, ptr %scevgep94, align 8, !noalias !63
  %.280.i.1 = add nsw i64 %.278.i.1, %.141.i
  %scevgep93 = getelementptr i8, ptr %lsr.iv, i64 -48
  %.284.i.1 = load i64, ptr %scevgep93, align 8, !noalias !63
  %.285.i.1 = icmp sgt i64 %.280.i.1, %.284.i.1
  %.287.i.1 = or i1 %.287.1.i, %.285.i.1
  %scevgep92 = getelementptr i8, ptr %lsr.iv, i64 -8
  %.278.1.i.1 = load i64, ptr %scevgep92, align 8, !noalias !63
  %.280.1.i.1 = add nsw i64 %.278.1.i.1, %.141.i
  %.284.1.i.1 = load i64, ptr %lsr.iv, align 8, !noalias !63
  %.285.1.i.1 = icmp sgt i64 %.280.1.i.1, %.284.1.i.1
  %.287.1.i.1 = or i1 %.287.i.1, %.285.1.i.1
  %scevgep90 = getelementptr i8, ptr %lsr.iv, i64 192
  %lsr.iv.next = add i64 %lsr.iv99, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B766.loopexit.unr-lcssa.i.unr-lcssa, label %B632.i

B766.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B632.i
  %7 = and i64 %11, 2
  %lcmp.mod.not.not = icmp eq i64 %7, 0
  %scevgep91 = getelementptr i8, ptr %lsr.iv, i64 96
  br i1 %lcmp.mod.not.not, label %B632.i.epil.preheader, label %B766.loopexit.unr-lcssa.i

B632.i.epil.preheader:                            ; preds = %B632.preheader.new.i, %B766.loopexit.unr-lcssa.i.unr-lcssa
  %lsr.iv.i40.epil.init = phi ptr [ %scevgep.i39, %B632.preheader.new.i ], [ %scevgep91, %B766.loopexit.unr-lcssa.i.unr-lcssa ]
  %full.1.2.055.i.epil.init = phi i1 [ %.80.i, %B632.preheader.new.i ], [ %.287.1.i.1, %B766.loopexit.unr-lcssa.i.unr-lcssa ]
  %scevgep5.i.epil = getelementptr i8, ptr %lsr.iv.i40.epil.init, i64 -56
  %.278.i.epil = load i64, ptr %scevgep5.i.epil, align 8, !noalias !63
  %.280.i.epil = add nsw i64 %.278.i.epil, %.141.i
  %scevgep6.i41.epil = getelementptr i8, ptr %lsr.iv.i40.epil.init, i64 -48
  %.284.i.epil = load i64, ptr %scevgep6.i41.epil, align 8, !noalias !63
  %.285.i.epil = icmp sgt i64 %.280.i.epil, %.284.i.epil
  %.287.i.epil = or i1 %full.1.2.055.i.epil.init, %.285.i.epil
  %scevgep4.i42.epil = getelementptr i8, ptr %lsr.iv.i40.epil.init, i64 -8
  %.278.1.i.epil = load i64, ptr %scevgep4.i42.epil, align 8, !noalias !63
  %.280.1.i.epil = add nsw i64 %.278.1.i.epil, %.141.i
  %.284.1.i.epil = load i64, ptr %lsr.iv.i40.epil.init, align 8, !noalias !63
  %.285.1.i.epil = icmp sgt i64 %.280.1.i.epil, %.284.1.i.epil
  %.287.1.i.epil = or i1 %.287.i.epil, %.285.1.i.epil
  br label %B766.loopexit.unr-lcssa.i

B766.loopexit.unr-lcssa.i:                        ; preds = %B632.i.epil.preheader, %B766.loopexit.unr-lcssa.i.unr-lcssa
  %.287.1.i.lcssa = phi i1 [ %.287.1.i.1, %B766.loopexit.unr-lcssa.i.unr-lcssa ], [ %.287.1.i.epil, %B632.i.epil.preheader ]
  %8 = and i64 %.152.i, 1
  %lcmp.mod.not.i43 = icmp eq i64 %8, 0
  br i1 %lcmp.mod.not.i43, label %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, label %B632.epil.preheader.i

B632.epil.preheader.i:                            ; preds = %B632.preheader.i, %B766.loopexit.unr-lcssa.i
  %full.1.2.055.epil.init.i = phi i1 [ %.287.1.i.lcssa, %B766.loopexit.unr-lcssa.i ], [ %.80.i, %B632.preheader.i ]
  %.2425153.epil.init.i = phi i64 [ %unroll_iter.i38, %B766.loopexit.unr-lcssa.i ], [ 0, %B632.preheader.i ]
  %.idx.epil.i = mul i64 %.2425153.epil.init.i, 48
  %9 = getelementptr i8, ptr %.pre, i64 %.idx.epil.i
  %.277.epil.i = getelementptr i8, ptr %9, i64 8
  %.278.epil.i = load i64, ptr %.277.epil.i, align 8, !noalias !63
  %.280.epil.i = add nsw i64 %.278.epil.i, %.141.i
  %.283.epil.i = getelementptr i8, ptr %9, i64 16
  %.284.epil.i = load i64, ptr %.283.epil.i, align 8, !noalias !63
  %.285.epil.i = icmp sgt i64 %.280.epil.i, %.284.epil.i
  %.287.epil.i = or i1 %full.1.2.055.epil.init.i, %.285.epil.i
  br i1 %.287.epil.i, label %common.ret, label %B686

B420.else.if.i:                                   ; preds = %B340.i, %B254.i
  %"$phi420.1.2.0.i" = phi i1 [ true, %B254.i ], [ %.74.i, %B340.i ]
  %.80.i = or i1 %"$phi254.0.2.0.i", %"$phi420.1.2.0.i"
  %sunkaddr118 = getelementptr i8, ptr %arg.c, i64 416
  %.94.i = load i64, ptr %sunkaddr118, align 8, !noalias !63
  %.102.1.i = ashr i64 %.94.i, 2
  %.135.i = add i64 %.12.i32, 4
  %.13749.i = add i64 %.135.i, %.102.1.i
  %.141.i = mul i64 %.13749.i, %.9.i31
  %.152.i = load i64, ptr %sunkaddr106, align 8, !noalias !63
  %.23652.not.i = icmp slt i64 %.152.i, 1
  br i1 %.23652.not.i, label %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, label %B632.preheader.i

B632.preheader.i:                                 ; preds = %B420.else.if.i
  %sunkaddr120 = getelementptr i8, ptr %arg.c, i64 296
  %.90.i = load i64, ptr %sunkaddr120, align 8, !noalias !63
  %10 = icmp eq i64 %.152.i, 1
  %.pre = inttoptr i64 %.90.i to ptr
  br i1 %10, label %B632.epil.preheader.i, label %B632.preheader.new.i

B632.preheader.new.i:                             ; preds = %B632.preheader.i
  %unroll_iter.i38 = and i64 %.152.i, 9223372036854775806
  %scevgep.i39 = getelementptr i8, ptr %.pre, i64 64
  %11 = add nsw i64 %.152.i, -2
  %12 = lshr i64 %11, 1
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %B632.i.epil.preheader, label %B632.preheader.new.i.new

B632.preheader.new.i.new:                         ; preds = %B632.preheader.new.i
  %14 = add nuw nsw i64 %12, 1
  %unroll_iter = and i64 %14, 9223372036854775806
  %scevgep = getelementptr i8, ptr %.pre, i64 160
  br label %B632.i

_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit: ; preds = %B420.else.if.i, %B766.loopexit.unr-lcssa.i
  %full.1.2.0.lcssa.i = phi i1 [ %.80.i, %B420.else.if.i ], [ %.287.1.i.lcssa, %B766.loopexit.unr-lcssa.i ]
  br i1 %full.1.2.0.lcssa.i, label %common.ret, label %B686

B686:                                             ; preds = %_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit, %B632.epil.preheader.i
  %sunkaddr121 = getelementptr i8, ptr %arg.c, i64 496
  %.227 = load i64, ptr %sunkaddr121, align 8
  %sunkaddr122 = getelementptr i8, ptr %arg.c, i64 152
  %.230 = load i64, ptr %sunkaddr122, align 8
  %.231 = inttoptr i64 %.230 to ptr
  %sunkaddr123 = getelementptr i8, ptr %arg.c, i64 552
  %.234 = load i64, ptr %sunkaddr123, align 8
  %.235 = trunc i64 %.227 to i32
  %.236 = getelementptr i32, ptr %.231, i64 %.234
  store i32 %.235, ptr %.236, align 4
  %sunkaddr124 = getelementptr i8, ptr %arg.c, i64 584
  %.246 = load i64, ptr %sunkaddr124, align 8
  %.249 = load i64, ptr %sunkaddr108, align 8
  %.250 = icmp slt i64 %.246, %.249
  br i1 %.250, label %B762.preheader, label %B686.B1084_crit_edge

B686.B1084_crit_edge:                             ; preds = %B686
  %.372.pre = load i64, ptr %sunkaddr121, align 8
  br label %B1084

B762.preheader:                                   ; preds = %B686
  %.11.i = getelementptr i8, ptr %arg.c, i64 256
  %.28.i = getelementptr i8, ptr %arg.c, i64 104
  %.35.i17 = getelementptr i8, ptr %arg.c, i64 144
  %.36.i.i = getelementptr i8, ptr %arg.c, i64 24
  %.24.i.i = getelementptr i8, ptr %arg.c, i64 16
  %.21.i.i = getelementptr i8, ptr %arg.c, i64 8
  %.94.i10 = getelementptr i8, ptr %arg.c, i64 96
  %.108.i = getelementptr i8, ptr %arg.c, i64 184
  %.152.i11 = getelementptr i8, ptr %arg.c, i64 272
  %.190.i = getelementptr i8, ptr %arg.c, i64 608
  %.11.i.i = getelementptr i8, ptr %arg.c, i64 304
  %.19.i1.i = getelementptr i8, ptr %arg.c, i64 312
  %.72.i.i = getelementptr i8, ptr %arg.c, i64 632
  %.15.i17.i = getelementptr i8, ptr %arg.c, i64 296
  %.63.i23.i = getelementptr i8, ptr %arg.c, i64 264
  %.225.i = getelementptr i8, ptr %arg.c, i64 200
  %.244.i = getelementptr i8, ptr %arg.c, i64 192
  %.361.i = getelementptr i8, ptr %arg.c, i64 624
  %.531.i = getelementptr i8, ptr %arg.c, i64 176
  br label %B762

B762:                                             ; preds = %B762.preheader, %B804
  %.16.i5 = phi i64 [ %.246, %B762.preheader ], [ %.553.i, %B804 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.124.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.197.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.268.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.321.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.415.i)
  %.9.i2 = load i64, ptr %sunkaddr123, align 8, !noalias !66
  %.12.i3 = load i64, ptr %.11.i, align 8, !noalias !66
  %.13.i4 = inttoptr i64 %.12.i3 to ptr
  %.17.i = getelementptr i32, ptr %.13.i4, i64 %.16.i5
  %.18.i6 = load i32, ptr %.17.i, align 4, !noalias !66
  %.19.i = sext i32 %.18.i6 to i64
  %.29.i7 = load i64, ptr %.28.i, align 8, !noalias !66
  %.30.i8 = inttoptr i64 %.29.i7 to ptr
  %.32.i = getelementptr i64, ptr %.30.i8, i64 %.19.i
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !66
  %.40.i.i = load i64, ptr %.12.i, align 8, !noalias !69
  %.47.i.i = icmp sgt i64 %.33.i, -1
  br i1 %.47.i.i, label %B300.preheader.i.i, label %B0.endif.i

B300.preheader.i.i:                               ; preds = %B762
  %.40.i = load i64, ptr %sunkaddr118, align 8, !noalias !66
  %.42.i16 = mul nsw i64 %.40.i, %.9.i2
  %.36.i18 = load i64, ptr %.35.i17, align 8, !noalias !66
  %.37.i19 = inttoptr i64 %.36.i18 to ptr
  %.37.i.i = load i64, ptr %.36.i.i, align 8, !noalias !69
  %.25.i.i = load i64, ptr %.24.i.i, align 8, !noalias !69
  %.22.i.i = load i64, ptr %.21.i.i, align 8, !noalias !69
  %.19.i.i = load i64, ptr %arg.c, align 8, !noalias !69
  %15 = getelementptr i8, ptr %.37.i19, i64 %.42.i16
  %16 = inttoptr i64 %.22.i.i to ptr
  %17 = inttoptr i64 %.19.i.i to ptr
  %18 = inttoptr i64 %.37.i.i to ptr
  %19 = inttoptr i64 %.25.i.i to ptr
  br label %B300.i.i

B300.i.i:                                         ; preds = %B742.i.i, %B300.preheader.i.i
  %node.2.0.i.i = phi i64 [ %.258.i.i, %B742.i.i ], [ %.33.i, %B300.preheader.i.i ]
  %.56.i.i = getelementptr i32, ptr %17, i64 %node.2.0.i.i
  %.57.i.i = load i32, ptr %.56.i.i, align 4, !noalias !69
  %.63.i.i = sext i32 %.57.i.i to i64
  %.66.i.i = getelementptr i8, ptr %15, i64 %.63.i.i
  %.67.i.i = load i8, ptr %.66.i.i, align 1, !noalias !69
  %.68.i.i = zext i8 %.67.i.i to i64
  %.79.i.i = getelementptr i32, ptr %16, i64 %.63.i.i
  %.80.i.i = load i32, ptr %.79.i.i, align 4, !noalias !69
  %.81.not.i.i = icmp eq i32 %.80.i.i, 0
  br i1 %.81.not.i.i, label %B540.endif.i.i, label %B380.i.i

B380.i.i:                                         ; preds = %B300.i.i
  %.89.i.i = sext i32 %.80.i.i to i64
  %.92.i.i = getelementptr i8, ptr %15, i64 %.89.i.i
  %.93.i.i = load i8, ptr %.92.i.i, align 1, !noalias !69
  %.94.i.i = zext i8 %.93.i.i to i64
  %.95.i.i = shl nuw nsw i64 %.94.i.i, 8
  %.97.i.i = or disjoint i64 %.95.i.i, %.68.i.i
  %.109.i.i = getelementptr i32, ptr %19, i64 %.63.i.i
  %.110.i.i = load i32, ptr %.109.i.i, align 4, !noalias !69
  %.111.not.i.i = icmp eq i32 %.110.i.i, 0
  br i1 %.111.not.i.i, label %B540.endif.i.i, label %B468.i.i

B468.i.i:                                         ; preds = %B380.i.i
  %.121.i.i = sext i32 %.110.i.i to i64
  %.124.i.i = getelementptr i8, ptr %15, i64 %.121.i.i
  %.125.i.i = load i8, ptr %.124.i.i, align 1, !noalias !69
  %.126.i.i = zext i8 %.125.i.i to i64
  %.127.i.i = shl nuw nsw i64 %.126.i.i, 16
  %.129.i.i = or disjoint i64 %.127.i.i, %.97.i.i
  br label %B540.endif.i.i

B642.i.i:                                         ; preds = %B540.endif.i.i, %B696.i.i
  %place.2.1.i.i = phi i64 [ %.230.i.i, %B696.i.i ], [ %.181.i.i, %B540.endif.i.i ]
  %.203.idx.i.i = shl i64 %place.2.1.i.i, 4
  %.203.i.i = getelementptr i8, ptr %18, i64 %.203.idx.i.i
  %.204.i.i = load i64, ptr %.203.i.i, align 8, !noalias !69
  %.205.i.i = icmp slt i64 %.204.i.i, 0
  br i1 %.205.i.i, label %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, label %B696.i.i

B696.i.i:                                         ; preds = %B642.i.i
  %.228.i.i = add nsw i64 %place.2.1.i.i, 1
  %.230.i.i = and i64 %.228.i.i, %.40.i.i
  %.237.idx.i.i = shl i64 %.230.i.i, 4
  %.237.i.i = getelementptr i8, ptr %18, i64 %.237.idx.i.i
  %.238.i.i = load i64, ptr %.237.i.i, align 8, !noalias !69
  %.240.not.i.i = icmp eq i64 %.238.i.i, %.146.i.i
  br i1 %.240.not.i.i, label %B742.i.i, label %B642.i.i

B742.i.i:                                         ; preds = %B696.i.i, %B540.endif.i.i
  %.idx.pre-phi.i.i = phi i64 [ %.190.idx.i.i, %B540.endif.i.i ], [ %.237.idx.i.i, %B696.i.i ]
  %20 = getelementptr i8, ptr %18, i64 %.idx.pre-phi.i.i
  %.257.i.i = getelementptr i8, ptr %20, i64 8
  %.258.i.i = load i64, ptr %.257.i.i, align 8, !noalias !69
  %.263.i.i = icmp sgt i64 %.258.i.i, -1
  br i1 %.263.i.i, label %B300.i.i, label %B0.endif.i

B540.endif.i.i:                                   ; preds = %B468.i.i, %B380.i.i, %B300.i.i
  %code.3.1.i.i = phi i64 [ %.129.i.i, %B468.i.i ], [ %.97.i.i, %B380.i.i ], [ %.68.i.i, %B300.i.i ]
  %.142.i.i = shl i64 %node.2.0.i.i, 21
  %.146.i.i = or i64 %code.3.1.i.i, %.142.i.i
  %.5.i.i.i = mul i64 %.146.i.i, -7046029254386353131
  %.6.i.i.i = lshr i64 %.5.i.i.i, 29
  %.7.i.i.i = xor i64 %.6.i.i.i, %.5.i.i.i
  %.181.i.i = and i64 %.7.i.i.i, %.40.i.i
  %.190.idx.i.i = shl i64 %.181.i.i, 4
  %.190.i.i = getelementptr i8, ptr %18, i64 %.190.idx.i.i
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !69
  %.193.not.i.i = icmp eq i64 %.191.i.i, %.146.i.i
  br i1 %.193.not.i.i, label %B742.i.i, label %B642.i.i

B430.i:                                           ; preds = %B0.endif.i
  %.87.i = xor i64 %storemerge.i.i, -1
  %.95.i = load i64, ptr %.94.i10, align 8, !noalias !66
  %.96.i = inttoptr i64 %.95.i to ptr
  %.98.i = getelementptr i8, ptr %.96.i, i64 %.19.i
  %.99.i = load i8, ptr %.98.i, align 1, !noalias !66
  %21 = and i8 %.99.i, 1
  %22 = zext nneg i8 %21 to i64
  %.106.i = load i64, ptr %sunkaddr121, align 8, !noalias !66
  %.109.i = load i64, ptr %.108.i, align 8, !noalias !66
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5writeB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axx(ptr nonnull %.124.i, ptr nonnull %arg.c, i64 %.87.i, i64 %.9.i2)
  %.153.i = load i64, ptr %.152.i11, align 8, !noalias !66
  %.157.i = load i64, ptr %sunkaddr118, align 8, !noalias !66
  %.158.i = ashr i64 %.157.i, 3
  %.161.i = load i64, ptr %sunkaddr106, align 8, !noalias !66
  %.9546.not.i.i = icmp slt i64 %.158.i, 1
  br i1 %.9546.not.i.i, label %B430.endif.endif.i, label %B66.preheader.i.i

B880.i:                                           ; preds = %B430.endif.endif.i
  store i64 0, ptr %.197.i, align 8, !noalias !66
  call fastcc void @_ZN9wakeproof7checker8compiled4loop4findB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr nonnull %.197.i, ptr nonnull %arg.c)
  %.211.i = load i64, ptr %.197.i, align 8, !noalias !66
  %.226.i = load i64, ptr %.225.i, align 8, !noalias !66
  %.227.i14 = inttoptr i64 %.226.i to ptr
  %.229.i = getelementptr i32, ptr %.227.i14, i64 %.211.i
  %.230.i = load i32, ptr %.229.i, align 4, !noalias !66
  %.237.i = icmp slt i32 %.230.i, 1
  br i1 %.237.i, label %B1134.i, label %B1028.i

B1028.i:                                          ; preds = %B880.i
  %.231.i = zext nneg i32 %.230.i to i64
  %.232.i = add nsw i64 %.231.i, -1
  %.245.i = load i64, ptr %.244.i, align 8, !noalias !66
  %.246.i = inttoptr i64 %.245.i to ptr
  %.248.i = getelementptr i8, ptr %.246.i, i64 %.232.i
  %.249.i = load i8, ptr %.248.i, align 1, !noalias !66
  %.251.i = icmp ne i8 %.249.i, 1
  %.259.i15 = icmp ne i8 %21, 0
  %or.cond.i = select i1 %.251.i, i1 true, i1 %.259.i15
  br i1 %or.cond.i, label %B1238.i, label %B1134.i

B1134.i:                                          ; preds = %B1028.i, %B880.i
  store i64 0, ptr %.268.i, align 8, !noalias !66
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5offerB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr nonnull %.268.i, ptr nonnull %arg.c, i64 %.87.i)
  %.282.i = load i64, ptr %.268.i, align 8, !noalias !66
  %.296.i = icmp slt i64 %.282.i, 0
  br i1 %.296.i, label %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, label %B1202.i

B1202.i:                                          ; preds = %B1134.i
  store i64 0, ptr %.321.i, align 8, !noalias !66
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop4meetB3v27B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx(ptr nonnull %.321.i, ptr nonnull %arg.c, i64 %.211.i, i64 %.282.i, i64 %22)
  %.335.i = load i64, ptr %.321.i, align 8, !noalias !66
  br label %B1238.i

B1238.i:                                          ; preds = %B1202.i, %B1028.i
  %target.2.0.i = phi i64 [ %.232.i, %B1028.i ], [ %.335.i, %B1202.i ]
  %.362.i = load i64, ptr %.361.i, align 8, !noalias !66
  %.364.i = shl i64 %.165.i.i, %.362.i
  %.368.i = or i64 %.364.i, %target.2.0.i
  %.373.i = trunc i64 %.368.i to i32
  br label %B804

B1294.i:                                          ; preds = %B430.endif.endif.i
  %.12.i.i = load i64, ptr %.11.i.i, align 8, !noalias !72
  %.20.i.i = load i64, ptr %.19.i1.i, align 8, !noalias !72
  br i1 %.9546.not.i.i, label %B0.B0.endif.endif_crit_edge.i.i, label %B74.preheader.i.i.i

B0.B0.endif.endif_crit_edge.i.i:                  ; preds = %B1294.i
  %.pre.i.i = inttoptr i64 %.153.i to ptr
  br label %B0.endif.endif.i.i

B74.preheader.i.i.i:                              ; preds = %B1294.i
  %xtraiter.i.i.i = and i64 %.158.i, 3
  %23 = icmp ult i64 %.158.i, 4
  br i1 %23, label %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i, label %B74.preheader.new.i.i.i

B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i: ; preds = %B74.preheader.i.i.i
  %.pre3.i.i = inttoptr i64 %.153.i to ptr
  br label %B74.epil.preheader.i.i.i

B74.preheader.new.i.i.i:                          ; preds = %B74.preheader.i.i.i
  %unroll_iter.i.i.i = and i64 %.158.i, 9223372036854775804
  %24 = inttoptr i64 %.153.i to ptr
  br label %B74.i.i.i

B74.i.i.i:                                        ; preds = %B74.i.i.i, %B74.preheader.new.i.i.i
  %mixed.3.047.i.i.i = phi i64 [ 2611923443488327891, %B74.preheader.new.i.i.i ], [ %.139.3.i.i.i, %B74.i.i.i ]
  %.1004345.i.i.i = phi i64 [ 0, %B74.preheader.new.i.i.i ], [ %.107.3.i.i.i, %B74.i.i.i ]
  %25 = shl nuw nsw i64 %.1004345.i.i.i, 3
  %scevgep46.i.i = getelementptr i8, ptr %24, i64 %25
  %.134.i.i.i = load i64, ptr %scevgep46.i.i, align 8, !noalias !75
  %.136.i.i.i = xor i64 %.134.i.i.i, %mixed.3.047.i.i.i
  %.137.i.i.i = mul i64 %.136.i.i.i, -7046029254386353131
  %.138.i.i.i = lshr i64 %.137.i.i.i, 32
  %scevgep45.i.i = getelementptr i8, ptr %scevgep46.i.i, i64 8
  %.134.1.i.i.i = load i64, ptr %scevgep45.i.i, align 8, !noalias !75
  %26 = xor i64 %.134.1.i.i.i, %.138.i.i.i
  %.136.1.i.i.i = xor i64 %26, %.137.i.i.i
  %.137.1.i.i.i = mul i64 %.136.1.i.i.i, -7046029254386353131
  %.138.1.i.i.i = lshr i64 %.137.1.i.i.i, 32
  %scevgep40.i.i = getelementptr i8, ptr %scevgep46.i.i, i64 16
  %.134.2.i.i.i = load i64, ptr %scevgep40.i.i, align 8, !noalias !75
  %27 = xor i64 %.134.2.i.i.i, %.138.1.i.i.i
  %.136.2.i.i.i = xor i64 %27, %.137.1.i.i.i
  %.137.2.i.i.i = mul i64 %.136.2.i.i.i, -7046029254386353131
  %.138.2.i.i.i = lshr i64 %.137.2.i.i.i, 32
  %.107.3.i.i.i = add nuw nsw i64 %.1004345.i.i.i, 4
  %scevgep37.i.i = getelementptr i8, ptr %scevgep46.i.i, i64 24
  %.134.3.i.i.i = load i64, ptr %scevgep37.i.i, align 8, !noalias !75
  %28 = xor i64 %.134.3.i.i.i, %.138.2.i.i.i
  %.136.3.i.i.i = xor i64 %28, %.137.2.i.i.i
  %.137.3.i.i.i = mul i64 %.136.3.i.i.i, -7046029254386353131
  %.138.3.i.i.i = lshr i64 %.137.3.i.i.i, 32
  %.139.3.i.i.i = xor i64 %.138.3.i.i.i, %.137.3.i.i.i
  %niter.ncmp.3.i.i.i = icmp eq i64 %unroll_iter.i.i.i, %.107.3.i.i.i
  br i1 %niter.ncmp.3.i.i.i, label %B174.loopexit.unr-lcssa.i.i.i, label %B74.i.i.i

B174.loopexit.unr-lcssa.i.i.i:                    ; preds = %B74.i.i.i
  %lcmp.mod.not.i.i.i = icmp eq i64 %xtraiter.i.i.i, 0
  br i1 %lcmp.mod.not.i.i.i, label %B0.endif.endif.i.i, label %B74.epil.preheader.i.i.i

B74.epil.preheader.i.i.i:                         ; preds = %B174.loopexit.unr-lcssa.i.i.i, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i
  %.pre-phi4.i.i = phi ptr [ %.pre3.i.i, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i ], [ %24, %B174.loopexit.unr-lcssa.i.i.i ]
  %mixed.3.047.epil.init.i.i.i = phi i64 [ 2611923443488327891, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i ], [ %.139.3.i.i.i, %B174.loopexit.unr-lcssa.i.i.i ]
  %.1004345.epil.init.i.i.i = phi i64 [ 0, %B74.preheader.i.B74.epil.preheader.i_crit_edge.i.i ], [ %unroll_iter.i.i.i, %B174.loopexit.unr-lcssa.i.i.i ]
  %29 = shl nuw nsw i64 %.1004345.epil.init.i.i.i, 3
  %scevgep.i.i.i = getelementptr i8, ptr %.pre-phi4.i.i, i64 %29
  br label %B74.epil.i.i.i

B74.epil.i.i.i:                                   ; preds = %B74.epil.i.i.i, %B74.epil.preheader.i.i.i
  %mixed.3.047.epil.i.i.i = phi i64 [ %.139.epil.i.i.i, %B74.epil.i.i.i ], [ %mixed.3.047.epil.init.i.i.i, %B74.epil.preheader.i.i.i ]
  %epil.iter.i.i.i = phi i64 [ %epil.iter.next.i.i.i, %B74.epil.i.i.i ], [ 0, %B74.epil.preheader.i.i.i ]
  %30 = shl i64 %epil.iter.i.i.i, 3
  %scevgep31.i.i = getelementptr i8, ptr %scevgep.i.i.i, i64 %30
  %.134.epil.i.i.i = load i64, ptr %scevgep31.i.i, align 8, !noalias !75
  %.136.epil.i.i.i = xor i64 %.134.epil.i.i.i, %mixed.3.047.epil.i.i.i
  %.137.epil.i.i.i = mul i64 %.136.epil.i.i.i, -7046029254386353131
  %.138.epil.i.i.i = lshr i64 %.137.epil.i.i.i, 32
  %.139.epil.i.i.i = xor i64 %.138.epil.i.i.i, %.137.epil.i.i.i
  %epil.iter.next.i.i.i = add i64 %epil.iter.i.i.i, 1
  %epil.iter.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i.i, %epil.iter.next.i.i.i
  br i1 %epil.iter.cmp.not.i.i.i, label %B0.endif.endif.i.i, label %B74.epil.i.i.i, !llvm.loop !78

B366.i.i:                                         ; preds = %B0.endif.endif.i.i, %B368.i.i
  %.176119.i.i = phi i64 [ %.183.i.i, %B368.i.i ], [ 0, %B0.endif.endif.i.i ]
  %exitcond.not.i3.i = icmp eq i64 %..34.i.i, %.176119.i.i
  br i1 %exitcond.not.i3.i, label %B428.i.i, label %B368.i.i

B368.i.i:                                         ; preds = %B366.i.i
  %.183.i.i = add nuw nsw i64 %.176119.i.i, 1
  %31 = shl nuw i64 %.176119.i.i, 3
  %scevgep35.i.i = getelementptr i8, ptr %34, i64 %31
  %.216.i.i = load i64, ptr %scevgep35.i.i, align 8, !noalias !72
  %scevgep34.i.i = getelementptr i8, ptr %.pre-phi.i.i, i64 %31
  %.219.i.i = load i64, ptr %scevgep34.i.i, align 8, !noalias !72
  %.220.not.i.i = icmp eq i64 %.216.i.i, %.219.i.i
  br i1 %.220.not.i.i, label %B366.i.i, label %B508.endif.i.i

B428.i.i:                                         ; preds = %B366.i.i
  %.237.not.i.i = icmp eq i32 %.82.i.i, 0
  br i1 %.237.not.i.i, label %B508.endif.i.i, label %B436.i.i

B436.i.i:                                         ; preds = %B428.i.i
  %sunkaddr53.i.i = getelementptr i8, ptr %.81.i.i, i64 4
  %.248.i.i = load i32, ptr %sunkaddr53.i.i, align 4, !noalias !72
  %32 = zext nneg i8 %21 to i32
  %.251.not.i.i = icmp sgt i32 %.248.i.i, %32
  br i1 %.251.not.i.i, label %B508.endif.i.i, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i

B540.i.i:                                         ; preds = %B540.preheader3.i.i, %B540.i.i
  %.364121123.i.i = phi i64 [ %.371.3.i.i, %B540.i.i ], [ %.364121123.unr.i.i, %B540.preheader3.i.i ]
  %sunkaddr62.i.i = shl i64 %.364121123.i.i, 3
  %sunkaddr55.i.i = getelementptr i8, ptr %.pre-phi.i.i, i64 %sunkaddr62.i.i
  %.398.i.i = load i64, ptr %sunkaddr55.i.i, align 8, !noalias !72
  %scevgep7.i.i = getelementptr i8, ptr %scevgep.i16.i, i64 %sunkaddr62.i.i
  %scevgep23.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -24
  store i64 %.398.i.i, ptr %scevgep23.i.i, align 8, !noalias !72
  %sunkaddr58.i.i = getelementptr i8, ptr %sunkaddr55.i.i, i64 8
  %.398.1.i.i = load i64, ptr %sunkaddr58.i.i, align 8, !noalias !72
  %scevgep18.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -16
  store i64 %.398.1.i.i, ptr %scevgep18.i.i, align 8, !noalias !72
  %sunkaddr61.i.i = getelementptr i8, ptr %sunkaddr55.i.i, i64 16
  %.398.2.i.i = load i64, ptr %sunkaddr61.i.i, align 8, !noalias !72
  %scevgep16.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -8
  store i64 %.398.2.i.i, ptr %scevgep16.i.i, align 8, !noalias !72
  %.371.3.i.i = add nuw nsw i64 %.364121123.i.i, 4
  %sunkaddr65.i.i = getelementptr i8, ptr %sunkaddr55.i.i, i64 24
  %.398.3.i.i = load i64, ptr %sunkaddr65.i.i, align 8, !noalias !72
  store i64 %.398.3.i.i, ptr %scevgep7.i.i, align 8, !noalias !72
  %exitcond126.not.3.i.i = icmp eq i64 %.158.i, %.371.3.i.i
  br i1 %exitcond126.not.3.i.i, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i, label %B540.i.i, !llvm.loop !79

_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i: ; preds = %B540.i.i, %B540.prol.loopexit.i.i, %middle.block.i12.i, %B508.endif.i.i
  %.419.i.i = load i64, ptr %sunkaddr121, align 8, !noalias !72
  %33 = trunc i64 %.419.i.i to i32
  %.424.i.i = add i32 %33, 1
  store i32 %.424.i.i, ptr %.81.i.i, align 4, !noalias !72
  %.434.i.i = zext nneg i8 %21 to i32
  %sunkaddr73.i.i = getelementptr i8, ptr %.81.i.i, i64 4
  store i32 %.434.i.i, ptr %sunkaddr73.i.i, align 4, !noalias !72
  store i64 1, ptr %sunkaddr140, align 8, !noalias !72
  br label %B1338.i

B0.endif.endif.i.i:                               ; preds = %B74.epil.i.i.i, %B174.loopexit.unr-lcssa.i.i.i, %B0.B0.endif.endif_crit_edge.i.i
  %.pre-phi.i.i = phi ptr [ %.pre.i.i, %B0.B0.endif.endif_crit_edge.i.i ], [ %24, %B174.loopexit.unr-lcssa.i.i.i ], [ %.pre-phi4.i.i, %B74.epil.i.i.i ]
  %mixed.3.0.lcssa.i.i.i = phi i64 [ 2611923443488327891, %B0.B0.endif.endif_crit_edge.i.i ], [ %.139.3.i.i.i, %B174.loopexit.unr-lcssa.i.i.i ], [ %.139.epil.i.i.i, %B74.epil.i.i.i ]
  %.21.i2.i = inttoptr i64 %.20.i.i to ptr
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.70.i.i = ashr i64 %mixed.3.0.lcssa.i.i.i, 20
  %.73.i.i = load i64, ptr %.72.i.i, align 8, !noalias !72
  %.74.i.i = and i64 %.70.i.i, %.73.i.i
  %.81.idx.i.i = shl i64 %.74.i.i, 3
  %.81.i.i = getelementptr i8, ptr %.21.i2.i, i64 %.81.idx.i.i
  %.82.i.i = load i32, ptr %.81.i.i, align 4, !noalias !72
  %..34.i.i = tail call i64 @llvm.smax.i64(i64 %.158.i, i64 0)
  %.212.i.i = mul i64 %.74.i.i, %.158.i
  %34 = getelementptr i64, ptr %.13.i.i, i64 %.212.i.i
  br label %B366.i.i

B508.endif.i.i:                                   ; preds = %B368.i.i, %B436.i.i, %B428.i.i
  %35 = icmp sgt i64 %.158.i, 0
  br i1 %35, label %B540.preheader.i.i, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i

B540.preheader.i.i:                               ; preds = %B508.endif.i.i
  %min.iters.check.i5.i = icmp ult i64 %.158.i, 16
  br i1 %min.iters.check.i5.i, label %B540.preheader2.i.i, label %vector.memcheck.i.i

vector.memcheck.i.i:                              ; preds = %B540.preheader.i.i
  %36 = shl i64 %.212.i.i, 3
  %37 = sub i64 %.12.i.i, %.153.i
  %38 = add i64 %37, %36
  %diff.check.i.i = icmp ult i64 %38, 32
  br i1 %diff.check.i.i, label %B540.preheader2.i.i, label %vector.ph.i6.i

vector.ph.i6.i:                                   ; preds = %vector.memcheck.i.i
  %n.vec.i7.i = and i64 %.158.i, 9223372036854775804
  %39 = getelementptr i8, ptr %.13.i.i, i64 %36
  %scevgep21.i.i = getelementptr i8, ptr %39, i64 16
  br label %vector.body.i8.i

vector.body.i8.i:                                 ; preds = %vector.body.i8.i, %vector.ph.i6.i
  %index.i9.i = phi i64 [ 0, %vector.ph.i6.i ], [ %index.next.i11.i, %vector.body.i8.i ]
  %sunkaddr74.i.i = shl i64 %index.i9.i, 3
  %sunkaddr75.i.i = getelementptr i8, ptr %.pre-phi.i.i, i64 %sunkaddr74.i.i
  %wide.load.i10.i = load <2 x i64>, ptr %sunkaddr75.i.i, align 8, !noalias !72
  %sunkaddr78.i.i = getelementptr i8, ptr %sunkaddr75.i.i, i64 16
  %wide.load1.i.i = load <2 x i64>, ptr %sunkaddr78.i.i, align 8, !noalias !72
  %scevgep27.i.i = getelementptr i8, ptr %scevgep21.i.i, i64 %sunkaddr74.i.i
  %scevgep25.i.i = getelementptr i8, ptr %scevgep27.i.i, i64 -16
  store <2 x i64> %wide.load.i10.i, ptr %scevgep25.i.i, align 8, !noalias !72
  store <2 x i64> %wide.load1.i.i, ptr %scevgep27.i.i, align 8, !noalias !72
  %index.next.i11.i = add nuw nsw i64 %index.i9.i, 4
  %40 = icmp eq i64 %n.vec.i7.i, %index.next.i11.i
  br i1 %40, label %middle.block.i12.i, label %vector.body.i8.i, !llvm.loop !80

middle.block.i12.i:                               ; preds = %vector.body.i8.i
  %cmp.n.i13.i = icmp eq i64 %.158.i, %n.vec.i7.i
  br i1 %cmp.n.i13.i, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i, label %B540.preheader2.i.i

B540.preheader2.i.i:                              ; preds = %middle.block.i12.i, %vector.memcheck.i.i, %B540.preheader.i.i
  %.364121123.ph.i.i = phi i64 [ 0, %vector.memcheck.i.i ], [ 0, %B540.preheader.i.i ], [ %n.vec.i7.i, %middle.block.i12.i ]
  %xtraiter.i.i = and i64 %.158.i, 3
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B540.prol.loopexit.i.i, label %B540.prol.i.i

B540.prol.i.i:                                    ; preds = %B540.preheader2.i.i, %B540.prol.i.i
  %lsr.iv.i14.i = phi i64 [ %lsr.iv.next.i15.i, %B540.prol.i.i ], [ %xtraiter.i.i, %B540.preheader2.i.i ]
  %.364121123.prol.i.i = phi i64 [ %.371.prol.i.i, %B540.prol.i.i ], [ %.364121123.ph.i.i, %B540.preheader2.i.i ]
  %.371.prol.i.i = add nuw nsw i64 %.364121123.prol.i.i, 1
  %41 = shl i64 %.364121123.prol.i.i, 3
  %scevgep20.i.i = getelementptr i8, ptr %.pre-phi.i.i, i64 %41
  %.398.prol.i.i = load i64, ptr %scevgep20.i.i, align 8, !noalias !72
  %scevgep19.i.i = getelementptr i8, ptr %34, i64 %41
  store i64 %.398.prol.i.i, ptr %scevgep19.i.i, align 8, !noalias !72
  %lsr.iv.next.i15.i = add nsw i64 %lsr.iv.i14.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i15.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B540.prol.loopexit.i.i, label %B540.prol.i.i, !llvm.loop !81

B540.prol.loopexit.i.i:                           ; preds = %B540.prol.i.i, %B540.preheader2.i.i
  %.364121123.unr.i.i = phi i64 [ %.364121123.ph.i.i, %B540.preheader2.i.i ], [ %.371.prol.i.i, %B540.prol.i.i ]
  %42 = sub nsw i64 %.364121123.ph.i.i, %.158.i
  %43 = icmp ugt i64 %42, -4
  br i1 %43, label %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i, label %B540.preheader3.i.i

B540.preheader3.i.i:                              ; preds = %B540.prol.loopexit.i.i
  %44 = shl i64 %.212.i.i, 3
  %45 = getelementptr i8, ptr %.13.i.i, i64 %44
  %scevgep.i16.i = getelementptr i8, ptr %45, i64 24
  br label %B540.i.i

_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i: ; preds = %B436.i.i
  %.410.i = icmp slt i32 %.82.i.i, 1
  br i1 %.410.i, label %B1338.i, label %B1458.i

B1338.i:                                          ; preds = %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i, %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.thread.i
  store i64 0, ptr %.415.i, align 8, !noalias !66
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5offerB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr nonnull %.415.i, ptr nonnull %arg.c, i64 %.87.i)
  %.429.i = load i64, ptr %.415.i, align 8, !noalias !66
  %.443.i = icmp slt i64 %.429.i, 0
  br i1 %.443.i, label %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, label %B1406.i

B1406.i:                                          ; preds = %B1338.i
  %.16.i18.i = load i64, ptr %.15.i17.i, align 8, !noalias !82
  %.17.i.i = inttoptr i64 %.16.i18.i to ptr
  %.28.idx.i.i = mul nuw nsw i64 %.165.i.i, 48
  %.28.i.i = getelementptr i8, ptr %.17.i.i, i64 %.28.idx.i.i
  %.29.i.i = load i64, ptr %.28.i.i, align 8, !noalias !82
  %.34.i19.i = getelementptr i8, ptr %.28.i.i, i64 8
  %.35.i.i = load i64, ptr %.34.i19.i, align 8, !noalias !82
  %.38.i.i = load i64, ptr %sunkaddr118, align 8, !noalias !82
  %.39.i21.i = ashr i64 %.38.i.i, 3
  %.55.i.i = shl i64 %.35.i.i, 2
  %.56.i22.i = add i64 %.55.i.i, %.29.i.i
  %.60.i.i = load i64, ptr %.152.i11, align 8, !noalias !82
  %.64.i.i = load i64, ptr %.63.i23.i, align 8, !noalias !82
  %.157110.not.i.i = icmp slt i64 %.39.i21.i, 1
  br i1 %.157110.not.i.i, label %B510.i.i, label %B484.preheader.i.i

B484.preheader.i.i:                               ; preds = %B1406.i
  %min.iters.check.i24.i = icmp ult i64 %.39.i21.i, 6
  %46 = sub i64 %.56.i22.i, %.60.i.i
  %diff.check.i25.i = icmp ult i64 %46, 32
  %or.cond.i.i = select i1 %min.iters.check.i24.i, i1 true, i1 %diff.check.i25.i
  br i1 %or.cond.i.i, label %B484.preheader17.i.i, label %vector.ph.i26.i

vector.ph.i26.i:                                  ; preds = %B484.preheader.i.i
  %47 = inttoptr i64 %.56.i22.i to ptr
  %n.vec.i27.i = and i64 %.39.i21.i, 9223372036854775804
  %scevgep68.i.i = getelementptr i8, ptr %47, i64 16
  %sunkaddr61.i28.i = inttoptr i64 %.60.i.i to ptr
  br label %vector.body.i29.i

vector.body.i29.i:                                ; preds = %vector.body.i29.i, %vector.ph.i26.i
  %index.i30.i = phi i64 [ 0, %vector.ph.i26.i ], [ %index.next.i34.i, %vector.body.i29.i ]
  %sunkaddr62.i31.i = shl i64 %index.i30.i, 3
  %sunkaddr63.i.i = getelementptr i8, ptr %sunkaddr61.i28.i, i64 %sunkaddr62.i31.i
  %wide.load.i32.i = load <2 x i64>, ptr %sunkaddr63.i.i, align 8, !noalias !82
  %sunkaddr67.i.i = getelementptr i8, ptr %sunkaddr63.i.i, i64 16
  %wide.load1.i33.i = load <2 x i64>, ptr %sunkaddr67.i.i, align 8, !noalias !82
  %scevgep55.i.i = getelementptr i8, ptr %scevgep68.i.i, i64 %sunkaddr62.i31.i
  %scevgep54.i.i = getelementptr i8, ptr %scevgep55.i.i, i64 -16
  store <2 x i64> %wide.load.i32.i, ptr %scevgep54.i.i, align 8, !noalias !82
  store <2 x i64> %wide.load1.i33.i, ptr %scevgep55.i.i, align 8, !noalias !82
  %index.next.i34.i = add nuw nsw i64 %index.i30.i, 4
  %48 = icmp eq i64 %n.vec.i27.i, %index.next.i34.i
  br i1 %48, label %middle.block.i35.i, label %vector.body.i29.i, !llvm.loop !85

middle.block.i35.i:                               ; preds = %vector.body.i29.i
  %cmp.n.i36.i = icmp eq i64 %.39.i21.i, %n.vec.i27.i
  br i1 %cmp.n.i36.i, label %B510.i.i, label %B484.preheader17.i.i

B484.preheader17.i.i:                             ; preds = %middle.block.i35.i, %B484.preheader.i.i
  %.163109111.ph.i.i = phi i64 [ 0, %B484.preheader.i.i ], [ %n.vec.i27.i, %middle.block.i35.i ]
  %xtraiter.i37.i = and i64 %.39.i21.i, 3
  %lcmp.mod.not.i38.i = icmp eq i64 %xtraiter.i37.i, 0
  br i1 %lcmp.mod.not.i38.i, label %B484.prol.loopexit.i.i, label %B484.prol.preheader.i.i

B484.prol.preheader.i.i:                          ; preds = %B484.preheader17.i.i
  %49 = inttoptr i64 %.60.i.i to ptr
  %50 = inttoptr i64 %.56.i22.i to ptr
  br label %B484.prol.i.i

B484.prol.i.i:                                    ; preds = %B484.prol.i.i, %B484.prol.preheader.i.i
  %lsr.iv66.i.i = phi i64 [ %lsr.iv.next67.i.i, %B484.prol.i.i ], [ %xtraiter.i37.i, %B484.prol.preheader.i.i ]
  %.163109111.prol.i.i = phi i64 [ %.170.prol.i.i, %B484.prol.i.i ], [ %.163109111.ph.i.i, %B484.prol.preheader.i.i ]
  %.170.prol.i.i = add nuw nsw i64 %.163109111.prol.i.i, 1
  %51 = shl i64 %.163109111.prol.i.i, 3
  %scevgep65.i.i = getelementptr i8, ptr %49, i64 %51
  %.197.prol.i.i = load i64, ptr %scevgep65.i.i, align 8, !noalias !82
  %scevgep64.i.i = getelementptr i8, ptr %50, i64 %51
  store i64 %.197.prol.i.i, ptr %scevgep64.i.i, align 8, !noalias !82
  %lsr.iv.next67.i.i = add nsw i64 %lsr.iv66.i.i, -1
  %prol.iter.cmp.not.i39.i = icmp eq i64 %lsr.iv.next67.i.i, 0
  br i1 %prol.iter.cmp.not.i39.i, label %B484.prol.loopexit.i.i, label %B484.prol.i.i, !llvm.loop !86

B484.prol.loopexit.i.i:                           ; preds = %B484.prol.i.i, %B484.preheader17.i.i
  %.163109111.unr.i.i = phi i64 [ %.163109111.ph.i.i, %B484.preheader17.i.i ], [ %.170.prol.i.i, %B484.prol.i.i ]
  %52 = sub nsw i64 %.163109111.ph.i.i, %.39.i21.i
  %53 = icmp ugt i64 %52, -4
  br i1 %53, label %B510.i.i, label %B484.preheader22.i.i

B484.preheader22.i.i:                             ; preds = %B484.prol.loopexit.i.i
  %54 = inttoptr i64 %.56.i22.i to ptr
  %scevgep48.i.i = getelementptr i8, ptr %54, i64 24
  %sunkaddr68.i.i = inttoptr i64 %.60.i.i to ptr
  br label %B484.i.i

B484.i.i:                                         ; preds = %B484.i.i, %B484.preheader22.i.i
  %.163109111.i.i = phi i64 [ %.170.3.i.i, %B484.i.i ], [ %.163109111.unr.i.i, %B484.preheader22.i.i ]
  %sunkaddr84.i.i = shl i64 %.163109111.i.i, 3
  %sunkaddr71.i.i = getelementptr i8, ptr %sunkaddr68.i.i, i64 %sunkaddr84.i.i
  %.197.i.i = load i64, ptr %sunkaddr71.i.i, align 8, !noalias !82
  %scevgep52.i.i = getelementptr i8, ptr %scevgep48.i.i, i64 %sunkaddr84.i.i
  %scevgep51.i.i = getelementptr i8, ptr %scevgep52.i.i, i64 -24
  store i64 %.197.i.i, ptr %scevgep51.i.i, align 8, !noalias !82
  %sunkaddr75.i40.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 8
  %.197.1.i.i = load i64, ptr %sunkaddr75.i40.i, align 8, !noalias !82
  %scevgep49.i.i = getelementptr i8, ptr %scevgep52.i.i, i64 -16
  store i64 %.197.1.i.i, ptr %scevgep49.i.i, align 8, !noalias !82
  %sunkaddr80.i.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 16
  %.197.2.i.i = load i64, ptr %sunkaddr80.i.i, align 8, !noalias !82
  %scevgep46.i41.i = getelementptr i8, ptr %scevgep52.i.i, i64 -8
  store i64 %.197.2.i.i, ptr %scevgep46.i41.i, align 8, !noalias !82
  %.170.3.i.i = add nuw nsw i64 %.163109111.i.i, 4
  %sunkaddr85.i.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 24
  %.197.3.i.i = load i64, ptr %sunkaddr85.i.i, align 8, !noalias !82
  store i64 %.197.3.i.i, ptr %scevgep52.i.i, align 8, !noalias !82
  %exitcond.not.3.i.i = icmp eq i64 %.39.i21.i, %.170.3.i.i
  br i1 %exitcond.not.3.i.i, label %B510.i.i, label %B484.i.i, !llvm.loop !87

B510.i.i:                                         ; preds = %B484.i.i, %B484.prol.loopexit.i.i, %middle.block.i35.i, %B1406.i
  %55 = inttoptr i64 %.29.i.i to ptr
  %.211.i.i = shl nsw i64 %.39.i21.i, 1
  %.215.i.i = add nsw i64 %.211.i.i, %.35.i.i
  %.223.i.i = load i64, ptr %sunkaddr121, align 8, !noalias !82
  %spec.select.i.i = shl nuw nsw i64 %22, 30
  %.247.i.i = or i64 %.429.i, %spec.select.i.i
  %.255.i.i = trunc i64 %.223.i.i to i32
  %.256.i.i = getelementptr i32, ptr %55, i64 %.215.i.i
  store i32 %.255.i.i, ptr %.256.i.i, align 4, !noalias !82
  %.263.i42.i = trunc i64 %.247.i.i to i32
  %.264.i.i = getelementptr i8, ptr %.256.i.i, i64 4
  store i32 %.263.i42.i, ptr %.264.i.i, align 4, !noalias !82
  %.267.i.i = add i64 %.215.i.i, 2
  %.353116.not.i.i = icmp eq i64 %.429.i, 0
  br i1 %.353116.not.i.i, label %_ZN9wakeproof7checker8compiled9part_loop4sendB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B682.lr.ph.i.i

B682.lr.ph.i.i:                                   ; preds = %B510.i.i
  %56 = getelementptr i32, ptr %55, i64 %.267.i.i
  %min.iters.check5.i.i = icmp ult i64 %.429.i, 20
  br i1 %min.iters.check5.i.i, label %B682.preheader.i.i, label %vector.memcheck2.i.i

vector.memcheck2.i.i:                             ; preds = %B682.lr.ph.i.i
  %57 = and i64 %.38.i.i, -8
  %58 = add i64 %.56.i22.i, 8
  %59 = add i64 %58, %57
  %60 = sub i64 %59, %.64.i.i
  %diff.check3.i.i = icmp ult i64 %60, 32
  br i1 %diff.check3.i.i, label %B682.preheader.i.i, label %vector.ph6.i.i

vector.ph6.i.i:                                   ; preds = %vector.memcheck2.i.i
  %n.vec8.i.i = and i64 %.429.i, 9223372036854775800
  %61 = getelementptr i8, ptr %55, i64 %57
  %62 = getelementptr i8, ptr %61, i64 %.55.i.i
  %scevgep40.i43.i = getelementptr i8, ptr %62, i64 24
  %sunkaddr.i.i = inttoptr i64 %.64.i.i to ptr
  br label %vector.body9.i.i

vector.body9.i.i:                                 ; preds = %vector.body9.i.i, %vector.ph6.i.i
  %index10.i.i = phi i64 [ 0, %vector.ph6.i.i ], [ %index.next13.i.i, %vector.body9.i.i ]
  %sunkaddr86.i.i = shl i64 %index10.i.i, 2
  %sunkaddr87.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %sunkaddr86.i.i
  %wide.load11.i.i = load <4 x i32>, ptr %sunkaddr87.i.i, align 4, !noalias !82
  %sunkaddr91.i.i = getelementptr i8, ptr %sunkaddr87.i.i, i64 16
  %wide.load12.i.i = load <4 x i32>, ptr %sunkaddr91.i.i, align 4, !noalias !82
  %scevgep31.i44.i = getelementptr i8, ptr %scevgep40.i43.i, i64 %sunkaddr86.i.i
  %scevgep30.i.i = getelementptr i8, ptr %scevgep31.i44.i, i64 -16
  store <4 x i32> %wide.load11.i.i, ptr %scevgep30.i.i, align 4, !noalias !82
  store <4 x i32> %wide.load12.i.i, ptr %scevgep31.i44.i, align 4, !noalias !82
  %index.next13.i.i = add nuw nsw i64 %index10.i.i, 8
  %63 = icmp eq i64 %n.vec8.i.i, %index.next13.i.i
  br i1 %63, label %middle.block14.i.i, label %vector.body9.i.i, !llvm.loop !88

middle.block14.i.i:                               ; preds = %vector.body9.i.i
  %cmp.n15.i.i = icmp eq i64 %.429.i, %n.vec8.i.i
  br i1 %cmp.n15.i.i, label %_ZN9wakeproof7checker8compiled9part_loop4sendB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B682.preheader.i.i

B682.preheader.i.i:                               ; preds = %middle.block14.i.i, %vector.memcheck2.i.i, %B682.lr.ph.i.i
  %.359115117.ph.i.i = phi i64 [ 0, %vector.memcheck2.i.i ], [ 0, %B682.lr.ph.i.i ], [ %n.vec8.i.i, %middle.block14.i.i ]
  %xtraiter18.i.i = and i64 %.429.i, 3
  %lcmp.mod19.not.i.i = icmp eq i64 %xtraiter18.i.i, 0
  br i1 %lcmp.mod19.not.i.i, label %B682.prol.loopexit.i.i, label %B682.prol.preheader.i.i

B682.prol.preheader.i.i:                          ; preds = %B682.preheader.i.i
  %64 = inttoptr i64 %.64.i.i to ptr
  br label %B682.prol.i.i

B682.prol.i.i:                                    ; preds = %B682.prol.i.i, %B682.prol.preheader.i.i
  %lsr.iv.i45.i = phi i64 [ %lsr.iv.next.i46.i, %B682.prol.i.i ], [ %xtraiter18.i.i, %B682.prol.preheader.i.i ]
  %.359115117.prol.i.i = phi i64 [ %.366.prol.i.i, %B682.prol.i.i ], [ %.359115117.ph.i.i, %B682.prol.preheader.i.i ]
  %.366.prol.i.i = add nuw nsw i64 %.359115117.prol.i.i, 1
  %65 = shl i64 %.359115117.prol.i.i, 2
  %scevgep39.i.i = getelementptr i8, ptr %64, i64 %65
  %.393.prol.i.i = load i32, ptr %scevgep39.i.i, align 4, !noalias !82
  %scevgep38.i.i = getelementptr i8, ptr %56, i64 %65
  store i32 %.393.prol.i.i, ptr %scevgep38.i.i, align 4, !noalias !82
  %lsr.iv.next.i46.i = add nsw i64 %lsr.iv.i45.i, -1
  %prol.iter20.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i46.i, 0
  br i1 %prol.iter20.cmp.not.i.i, label %B682.prol.loopexit.i.i, label %B682.prol.i.i, !llvm.loop !89

B682.prol.loopexit.i.i:                           ; preds = %B682.prol.i.i, %B682.preheader.i.i
  %.359115117.unr.i.i = phi i64 [ %.359115117.ph.i.i, %B682.preheader.i.i ], [ %.366.prol.i.i, %B682.prol.i.i ]
  %66 = sub nsw i64 %.359115117.ph.i.i, %.429.i
  %67 = icmp ugt i64 %66, -4
  br i1 %67, label %_ZN9wakeproof7checker8compiled9part_loop4sendB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B682.preheader21.i.i

B682.preheader21.i.i:                             ; preds = %B682.prol.loopexit.i.i
  %68 = and i64 %.38.i.i, -8
  %69 = getelementptr i8, ptr %55, i64 %68
  %70 = getelementptr i8, ptr %69, i64 %.55.i.i
  %scevgep.i47.i = getelementptr i8, ptr %70, i64 20
  %sunkaddr92.i.i = inttoptr i64 %.64.i.i to ptr
  br label %B682.i.i

B682.i.i:                                         ; preds = %B682.i.i, %B682.preheader21.i.i
  %.359115117.i.i = phi i64 [ %.366.3.i.i, %B682.i.i ], [ %.359115117.unr.i.i, %B682.preheader21.i.i ]
  %sunkaddr106.i.i = shl i64 %.359115117.i.i, 2
  %sunkaddr94.i.i = getelementptr i8, ptr %sunkaddr92.i.i, i64 %sunkaddr106.i.i
  %.393.i.i = load i32, ptr %sunkaddr94.i.i, align 4, !noalias !82
  %scevgep26.i.i = getelementptr i8, ptr %scevgep.i47.i, i64 %sunkaddr106.i.i
  %scevgep21.i48.i = getelementptr i8, ptr %scevgep26.i.i, i64 -12
  store i32 %.393.i.i, ptr %scevgep21.i48.i, align 4, !noalias !82
  %sunkaddr99.i.i = getelementptr i8, ptr %sunkaddr94.i.i, i64 4
  %.393.1.i.i = load i32, ptr %sunkaddr99.i.i, align 4, !noalias !82
  %scevgep19.i49.i = getelementptr i8, ptr %scevgep26.i.i, i64 -8
  store i32 %.393.1.i.i, ptr %scevgep19.i49.i, align 4, !noalias !82
  %sunkaddr103.i.i = getelementptr i8, ptr %sunkaddr94.i.i, i64 8
  %.393.2.i.i = load i32, ptr %sunkaddr103.i.i, align 4, !noalias !82
  %scevgep16.i50.i = getelementptr i8, ptr %scevgep26.i.i, i64 -4
  store i32 %.393.2.i.i, ptr %scevgep16.i50.i, align 4, !noalias !82
  %.366.3.i.i = add nuw nsw i64 %.359115117.i.i, 4
  %sunkaddr108.i.i = getelementptr i8, ptr %sunkaddr94.i.i, i64 12
  %.393.3.i.i = load i32, ptr %sunkaddr108.i.i, align 4, !noalias !82
  store i32 %.393.3.i.i, ptr %scevgep26.i.i, align 4, !noalias !82
  %exitcond121.not.3.i.i = icmp eq i64 %.429.i, %.366.3.i.i
  br i1 %exitcond121.not.3.i.i, label %_ZN9wakeproof7checker8compiled9part_loop4sendB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, label %B682.i.i, !llvm.loop !90

_ZN9wakeproof7checker8compiled9part_loop4sendB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i: ; preds = %B682.i.i, %B682.prol.loopexit.i.i, %middle.block14.i.i, %B510.i.i
  %.414.i.i = and i64 %.429.i, 1
  %.410.i.i = add nuw i64 %.414.i.i, %.429.i
  %.417.i.i = add i64 %.410.i.i, %.267.i.i
  store i64 %.417.i.i, ptr %.34.i19.i, align 8, !noalias !82
  %sunkaddr114.i.i = getelementptr i8, ptr %.28.i.i, i64 24
  %.429.i.i = load i64, ptr %sunkaddr114.i.i, align 8, !noalias !82
  %.430.i.i = add nsw i64 %.429.i.i, 1
  store i64 %.430.i.i, ptr %sunkaddr114.i.i, align 8, !noalias !82
  br label %B804

B1458.i:                                          ; preds = %_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax.exit.i
  %71 = xor i32 %.82.i.i, -1
  br label %B804

B0.endif.i:                                       ; preds = %B742.i.i, %B762
  %storemerge.i.i = phi i64 [ %.33.i, %B762 ], [ %.258.i.i, %B742.i.i ]
  %.74.i9 = icmp eq i64 %storemerge.i.i, -4611686018427387904
  br i1 %.74.i9, label %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, label %B430.i

B66.preheader.i.i:                                ; preds = %B430.i
  %min.iters.check.i.i = icmp ult i64 %.158.i, 4
  br i1 %min.iters.check.i.i, label %B66.preheader.i.B66.preheader3.i_crit_edge.i, label %vector.ph.i.i

B66.preheader.i.B66.preheader3.i_crit_edge.i:     ; preds = %B66.preheader.i.i
  %.pre.i = inttoptr i64 %.153.i to ptr
  br label %B66.preheader3.i.i

vector.ph.i.i:                                    ; preds = %B66.preheader.i.i
  %n.vec.i.i = and i64 %.158.i, 9223372036854775804
  %72 = inttoptr i64 %.153.i to ptr
  br label %vector.body.i.i

vector.body.i.i:                                  ; preds = %vector.body.i.i, %vector.ph.i.i
  %index.i.i = phi i64 [ 0, %vector.ph.i.i ], [ %index.next.i.i, %vector.body.i.i ]
  %vec.phi.i.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i.i ], [ %83, %vector.body.i.i ]
  %vec.phi1.i.i = phi <2 x i64> [ zeroinitializer, %vector.ph.i.i ], [ %84, %vector.body.i.i ]
  %vec.ind.i.i = phi <2 x i64> [ <i64 0, i64 1>, %vector.ph.i.i ], [ %vec.ind.next.i.i, %vector.body.i.i ]
  %73 = shl nuw nsw i64 %index.i.i, 3
  %scevgep9.i12 = getelementptr i8, ptr %72, i64 %73
  %wide.load.i.i = load <2 x i64>, ptr %scevgep9.i12, align 8, !noalias !91
  %scevgep8.i13 = getelementptr i8, ptr %scevgep9.i12, i64 16
  %wide.load2.i.i = load <2 x i64>, ptr %scevgep8.i13, align 8, !noalias !91
  %74 = lshr <2 x i64> %wide.load.i.i, splat (i64 31)
  %75 = lshr <2 x i64> %wide.load2.i.i, splat (i64 31)
  %76 = xor <2 x i64> %74, %wide.load.i.i
  %77 = xor <2 x i64> %75, %wide.load2.i.i
  %78 = mul <2 x i64> %vec.ind.i.i, splat (i64 4354685564936845354)
  %79 = add <2 x i64> %78, splat (i64 -7046029254386353131)
  %80 = add <2 x i64> %78, splat (i64 1663341875487337577)
  %81 = mul <2 x i64> %76, %79
  %82 = mul <2 x i64> %77, %80
  %83 = add <2 x i64> %81, %vec.phi.i.i
  %84 = add <2 x i64> %82, %vec.phi1.i.i
  %index.next.i.i = add nuw nsw i64 %index.i.i, 4
  %vec.ind.next.i.i = add <2 x i64> %vec.ind.i.i, splat (i64 4)
  %85 = icmp eq i64 %n.vec.i.i, %index.next.i.i
  br i1 %85, label %middle.block.i.i, label %vector.body.i.i, !llvm.loop !94

middle.block.i.i:                                 ; preds = %vector.body.i.i
  %bin.rdx.i.i = add <2 x i64> %84, %83
  %rdx.shuf.i.i = shufflevector <2 x i64> %bin.rdx.i.i, <2 x i64> poison, <2 x i32> <i32 1, i32 poison>
  %bin.rdx10.i.i = add <2 x i64> %rdx.shuf.i.i, %bin.rdx.i.i
  %86 = extractelement <2 x i64> %bin.rdx10.i.i, i64 0
  %cmp.n.i.i = icmp eq i64 %.158.i, %n.vec.i.i
  br i1 %cmp.n.i.i, label %B430.endif.endif.i, label %B66.preheader3.i.i

B66.preheader3.i.i:                               ; preds = %middle.block.i.i, %B66.preheader.i.B66.preheader3.i_crit_edge.i
  %.pre-phi.i = phi ptr [ %.pre.i, %B66.preheader.i.B66.preheader3.i_crit_edge.i ], [ %72, %middle.block.i.i ]
  %mixed.3.049.ph.i.i = phi i64 [ 0, %B66.preheader.i.B66.preheader3.i_crit_edge.i ], [ %86, %middle.block.i.i ]
  %.1014547.ph.i.i = phi i64 [ 0, %B66.preheader.i.B66.preheader3.i_crit_edge.i ], [ %n.vec.i.i, %middle.block.i.i ]
  %87 = mul i64 %.1014547.ph.i.i, 4354685564936845354
  %88 = add i64 %87, -7046029254386353131
  br label %B66.i.i

B66.i.i:                                          ; preds = %B66.i.i, %B66.preheader3.i.i
  %lsr.iv.i.i = phi i64 [ %88, %B66.preheader3.i.i ], [ %lsr.iv.next.i.i, %B66.i.i ]
  %mixed.3.049.i.i = phi i64 [ %mixed.3.049.ph.i.i, %B66.preheader3.i.i ], [ %.143.i.i, %B66.i.i ]
  %.1014547.i.i = phi i64 [ %.1014547.ph.i.i, %B66.preheader3.i.i ], [ %.108.i.i, %B66.i.i ]
  %.108.i.i = add nuw nsw i64 %.1014547.i.i, 1
  %89 = shl i64 %.1014547.i.i, 3
  %scevgep.i.i = getelementptr i8, ptr %.pre-phi.i, i64 %89
  %.135.i.i = load i64, ptr %scevgep.i.i, align 8, !noalias !91
  %.136.i.i = lshr i64 %.135.i.i, 31
  %.137.i.i = xor i64 %.136.i.i, %.135.i.i
  %.141.i.i = mul i64 %.137.i.i, %lsr.iv.i.i
  %.143.i.i = add i64 %.141.i.i, %mixed.3.049.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 4354685564936845354
  %exitcond.not.i.i = icmp eq i64 %.158.i, %.108.i.i
  br i1 %exitcond.not.i.i, label %B430.endif.endif.i, label %B66.i.i, !llvm.loop !95

B430.endif.endif.i:                               ; preds = %B66.i.i, %middle.block.i.i, %B430.i
  %mixed.3.0.lcssa.i.i = phi i64 [ 0, %B430.i ], [ %86, %middle.block.i.i ], [ %.143.i.i, %B66.i.i ]
  %.154.i.i = lshr i64 %mixed.3.0.lcssa.i.i, 32
  %.156.i.i = xor i64 %.154.i.i, %mixed.3.0.lcssa.i.i
  %.159.i.i = mul i64 %.156.i.i, -2960836687051489901
  %.160.i.i = lshr i64 %.159.i.i, 33
  %.164.i.i = mul i64 %.160.i.i, %.161.i
  %.165.i.i = lshr i64 %.164.i.i, 31
  %.191.i = load i64, ptr %.190.i, align 8, !noalias !66
  %.193.i = icmp eq i64 %.165.i.i, %.191.i
  br i1 %.193.i, label %B880.i, label %B1294.i

_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread: ; preds = %B1134.i, %B0.endif.i, %B1338.i, %B642.i.i
  %.sink.i.ph = phi i64 [ 4, %B642.i.i ], [ 4, %B0.endif.i ], [ 5, %B1134.i ], [ 5, %B1338.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.124.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.197.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.268.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.321.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.415.i)
  br label %B1050

B804:                                             ; preds = %B1458.i, %_ZN9wakeproof7checker8compiled9part_loop4sendB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i, %B1238.i
  %"$phi1476.0.2.0.sink.i" = phi i32 [ %.373.i, %B1238.i ], [ %71, %B1458.i ], [ -1, %_ZN9wakeproof7checker8compiled9part_loop4sendB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx.exit.i ]
  %90 = inttoptr i64 %.109.i to ptr
  %.523.i = getelementptr i32, ptr %90, i64 %.106.i
  store i32 %"$phi1476.0.2.0.sink.i", ptr %.523.i, align 4, !noalias !66
  %.532.i = load i64, ptr %.531.i, align 8, !noalias !66
  %.533.i = inttoptr i64 %.532.i to ptr
  %.536.i = trunc i64 %.87.i to i32
  %.537.i = getelementptr i32, ptr %.533.i, i64 %.106.i
  store i32 %.536.i, ptr %.537.i, align 4, !noalias !66
  %.545.i = load i64, ptr %sunkaddr121, align 8, !noalias !66
  %.546.i = add nsw i64 %.545.i, 1
  store i64 %.546.i, ptr %sunkaddr121, align 8, !noalias !66
  %.552.i = load i64, ptr %sunkaddr124, align 8, !noalias !66
  %.553.i = add nsw i64 %.552.i, 1
  store i64 %.553.i, ptr %sunkaddr124, align 8, !noalias !66
  call void @llvm.lifetime.end.p0(ptr nonnull %.124.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.197.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.268.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.321.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.415.i)
  %.300 = load i64, ptr %sunkaddr108, align 8
  %.301 = icmp slt i64 %.553.i, %.300
  br i1 %.301, label %B762, label %B1084

B1050:                                            ; preds = %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread, %B424.endif.endif.thread
  %outcome.3.1.ph = phi i64 [ 3, %B424.endif.endif.thread ], [ %.sink.i.ph, %_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a.exit.thread ]
  %.15.i21 = getelementptr i8, ptr %arg.c, i64 248
  %.16.i22 = load i64, ptr %.15.i21, align 8, !noalias !96
  %.19.i23 = getelementptr i8, ptr %arg.c, i64 568
  %.20.i = load i64, ptr %.19.i23, align 8, !noalias !96
  %.32.i24 = load i64, ptr %sunkaddr106, align 8, !noalias !96
  %.114241.not.i = icmp slt i64 %.32.i24, 1
  br i1 %.114241.not.i, label %B412.i, label %B228.preheader.i

B228.preheader.i:                                 ; preds = %B1050
  %.11.i25 = getelementptr i8, ptr %arg.c, i64 296
  %.12.i26 = load i64, ptr %.11.i25, align 8, !noalias !96
  %xtraiter.i27 = and i64 %.32.i24, 3
  %91 = icmp ult i64 %.32.i24, 4
  %.pre10.i = inttoptr i64 %.12.i26 to ptr
  br i1 %91, label %B228.epil.preheader.i, label %B228.preheader.new.i

B228.preheader.new.i:                             ; preds = %B228.preheader.i
  %unroll_iter.i28 = and i64 %.32.i24, 9223372036854775804
  %scevgep152.i = getelementptr i8, ptr %.pre10.i, i64 184
  br label %B228.i

B228.i:                                           ; preds = %B228.i, %B228.preheader.new.i
  %lsr.iv107.i = phi i64 [ %lsr.iv.next108.i, %B228.i ], [ %unroll_iter.i28, %B228.preheader.new.i ]
  %lsr.iv153.i = phi ptr [ %scevgep154.i, %B228.i ], [ %scevgep152.i, %B228.preheader.new.i ]
  %scevgep166.i = getelementptr i8, ptr %lsr.iv153.i, i64 -152
  %.156.i = load i64, ptr %scevgep166.i, align 8, !noalias !96
  %scevgep167.i = getelementptr i8, ptr %lsr.iv153.i, i64 -144
  %.160.i29 = load i64, ptr %scevgep167.i, align 8, !noalias !96
  %scevgep168.i = getelementptr i8, ptr %lsr.iv153.i, i64 -176
  store i64 %.156.i, ptr %scevgep168.i, align 8, !noalias !96
  %scevgep169.i = getelementptr i8, ptr %lsr.iv153.i, i64 -160
  store i64 %.160.i29, ptr %scevgep169.i, align 8, !noalias !96
  %scevgep165.i = getelementptr i8, ptr %lsr.iv153.i, i64 -104
  %.156.1.i = load i64, ptr %scevgep165.i, align 8, !noalias !96
  %scevgep164.i = getelementptr i8, ptr %lsr.iv153.i, i64 -96
  %.160.1.i = load i64, ptr %scevgep164.i, align 8, !noalias !96
  %scevgep163.i = getelementptr i8, ptr %lsr.iv153.i, i64 -128
  store i64 %.156.1.i, ptr %scevgep163.i, align 8, !noalias !96
  %scevgep162.i = getelementptr i8, ptr %lsr.iv153.i, i64 -112
  store i64 %.160.1.i, ptr %scevgep162.i, align 8, !noalias !96
  %scevgep161.i = getelementptr i8, ptr %lsr.iv153.i, i64 -56
  %.156.2.i = load i64, ptr %scevgep161.i, align 8, !noalias !96
  %scevgep160.i = getelementptr i8, ptr %lsr.iv153.i, i64 -48
  %.160.2.i = load i64, ptr %scevgep160.i, align 8, !noalias !96
  %scevgep159.i = getelementptr i8, ptr %lsr.iv153.i, i64 -80
  store i64 %.156.2.i, ptr %scevgep159.i, align 8, !noalias !96
  %scevgep158.i = getelementptr i8, ptr %lsr.iv153.i, i64 -64
  store i64 %.160.2.i, ptr %scevgep158.i, align 8, !noalias !96
  %scevgep157.i = getelementptr i8, ptr %lsr.iv153.i, i64 -8
  %.156.3.i = load i64, ptr %scevgep157.i, align 8, !noalias !96
  %.160.3.i = load i64, ptr %lsr.iv153.i, align 8, !noalias !96
  %scevgep156.i = getelementptr i8, ptr %lsr.iv153.i, i64 -32
  store i64 %.156.3.i, ptr %scevgep156.i, align 8, !noalias !96
  %scevgep155.i = getelementptr i8, ptr %lsr.iv153.i, i64 -16
  store i64 %.160.3.i, ptr %scevgep155.i, align 8, !noalias !96
  %scevgep154.i = getelementptr i8, ptr %lsr.iv153.i, i64 192
  %lsr.iv.next108.i = add nsw i64 %lsr.iv107.i, -4
  %niter.ncmp.3.i30 = icmp eq i64 %lsr.iv.next108.i, 0
  br i1 %niter.ncmp.3.i30, label %B412.loopexit.unr-lcssa.i, label %B228.i

B412.loopexit.unr-lcssa.i:                        ; preds = %B228.i
  %lcmp.mod.not.i31 = icmp eq i64 %xtraiter.i27, 0
  br i1 %lcmp.mod.not.i31, label %B412.i, label %B228.epil.preheader.i

B228.epil.preheader.i:                            ; preds = %B412.loopexit.unr-lcssa.i, %B228.preheader.i
  %.120240242.epil.init.i = phi i64 [ %unroll_iter.i28, %B412.loopexit.unr-lcssa.i ], [ 0, %B228.preheader.i ]
  %92 = mul i64 %.120240242.epil.init.i, 48
  %93 = getelementptr i8, ptr %.pre10.i, i64 %92
  %scevgep142.i = getelementptr i8, ptr %93, i64 40
  %94 = mul nuw nsw i64 %xtraiter.i27, 48
  br label %B228.epil.i

B228.epil.i:                                      ; preds = %B228.epil.i, %B228.epil.preheader.i
  %lsr.iv143.i = phi i64 [ %lsr.iv.next144.i, %B228.epil.i ], [ 0, %B228.epil.preheader.i ]
  %scevgep150.i = getelementptr i8, ptr %scevgep142.i, i64 %lsr.iv143.i
  %scevgep151.i = getelementptr i8, ptr %scevgep150.i, i64 -8
  %.156.epil.i = load i64, ptr %scevgep151.i, align 8, !noalias !96
  %.160.epil.i = load i64, ptr %scevgep150.i, align 8, !noalias !96
  %scevgep148.i = getelementptr i8, ptr %scevgep150.i, i64 -32
  store i64 %.156.epil.i, ptr %scevgep148.i, align 8, !noalias !96
  %scevgep106.i = getelementptr i8, ptr %scevgep150.i, i64 -16
  store i64 %.160.epil.i, ptr %scevgep106.i, align 8, !noalias !96
  %lsr.iv.next144.i = add nuw nsw i64 %lsr.iv143.i, 48
  %epil.iter.cmp.not.i32 = icmp eq i64 %94, %lsr.iv.next144.i
  br i1 %epil.iter.cmp.not.i32, label %B412.i, label %B228.epil.i, !llvm.loop !99

B412.i:                                           ; preds = %B228.epil.i, %B412.loopexit.unr-lcssa.i, %B1050
  %.178.i = load i64, ptr %sunkaddr140, align 8, !noalias !96
  %.179.not.i = icmp eq i64 %.178.i, 0
  br i1 %.179.not.i, label %B600.endif.i, label %B448.endif.i

B580.i:                                           ; preds = %B580.i, %B580.preheader.new.new.i.new
  %.277246248.i = phi i64 [ 0, %B580.preheader.new.new.i.new ], [ %.284.3.1.i.1, %B580.i ]
  %niter = phi i64 [ 0, %B580.preheader.new.new.i.new ], [ %niter.next.1, %B580.i ]
  %sunkaddr114.i = shl i64 %.277246248.i, 3
  %sunkaddr115.i = getelementptr i8, ptr %101, i64 %sunkaddr114.i
  store i32 0, ptr %sunkaddr115.i, align 4, !noalias !96
  %sunkaddr118.i = getelementptr i8, ptr %sunkaddr115.i, i64 8
  store i32 0, ptr %sunkaddr118.i, align 4, !noalias !96
  %sunkaddr121.i = getelementptr i8, ptr %sunkaddr115.i, i64 16
  store i32 0, ptr %sunkaddr121.i, align 4, !noalias !96
  %sunkaddr123.i = getelementptr i8, ptr %sunkaddr115.i, i64 24
  store i32 0, ptr %sunkaddr123.i, align 4, !noalias !96
  %sunkaddr126.i = getelementptr i8, ptr %sunkaddr115.i, i64 32
  store i32 0, ptr %sunkaddr126.i, align 4, !noalias !96
  %sunkaddr129.i = getelementptr i8, ptr %sunkaddr115.i, i64 40
  store i32 0, ptr %sunkaddr129.i, align 4, !noalias !96
  %sunkaddr132.i = getelementptr i8, ptr %sunkaddr115.i, i64 48
  store i32 0, ptr %sunkaddr132.i, align 4, !noalias !96
  %.284.3.1.i = or disjoint i64 %.277246248.i, 8
  %sunkaddr133.i = shl i64 %.284.3.1.i, 3
  %sunkaddr134.i = getelementptr i8, ptr %101, i64 %sunkaddr133.i
  %sunkaddr135.i = getelementptr i8, ptr %sunkaddr134.i, i64 -8
  store i32 0, ptr %sunkaddr135.i, align 4, !noalias !96
  %sunkaddr114.i.1 = shl i64 %.284.3.1.i, 3
  %sunkaddr115.i.1 = getelementptr i8, ptr %101, i64 %sunkaddr114.i.1
  store i32 0, ptr %sunkaddr115.i.1, align 4, !noalias !96
  %sunkaddr118.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 8
  store i32 0, ptr %sunkaddr118.i.1, align 4, !noalias !96
  %sunkaddr121.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 16
  store i32 0, ptr %sunkaddr121.i.1, align 4, !noalias !96
  %sunkaddr123.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 24
  store i32 0, ptr %sunkaddr123.i.1, align 4, !noalias !96
  %sunkaddr126.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 32
  store i32 0, ptr %sunkaddr126.i.1, align 4, !noalias !96
  %sunkaddr129.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 40
  store i32 0, ptr %sunkaddr129.i.1, align 4, !noalias !96
  %sunkaddr132.i.1 = getelementptr i8, ptr %sunkaddr115.i.1, i64 48
  store i32 0, ptr %sunkaddr132.i.1, align 4, !noalias !96
  %.284.3.1.i.1 = add i64 %.277246248.i, 16
  %sunkaddr133.i.1 = shl i64 %.284.3.1.i.1, 3
  %sunkaddr134.i.1 = getelementptr i8, ptr %101, i64 %sunkaddr133.i.1
  %sunkaddr135.i.1 = getelementptr i8, ptr %sunkaddr134.i.1, i64 -8
  store i32 0, ptr %sunkaddr135.i.1, align 4, !noalias !96
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.18 = icmp eq i64 %niter.next.1, %unroll_iter7
  br i1 %niter.ncmp.18, label %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa, label %B580.i

B962.i:                                           ; preds = %B962.preheader50.i, %B962.i
  %.443253255.i = phi i64 [ %.450.3.i, %B962.i ], [ %.443253255.unr.i, %B962.preheader50.i ]
  %sunkaddr184.i = shl i64 %.443253255.i, 2
  %sunkaddr138.i = getelementptr i8, ptr %sunkaddr136.i, i64 %sunkaddr184.i
  %.477.i = load i32, ptr %sunkaddr138.i, align 4, !noalias !96
  %scevgep108.i = getelementptr i8, ptr %scevgep104.i, i64 %sunkaddr184.i
  %scevgep109.i = getelementptr i8, ptr %scevgep108.i, i64 -12
  store i32 %.477.i, ptr %scevgep109.i, align 4, !noalias !96
  %sunkaddr142.i = getelementptr i8, ptr %sunkaddr138.i, i64 4
  %.477.1.i = load i32, ptr %sunkaddr142.i, align 4, !noalias !96
  %scevgep59.i = getelementptr i8, ptr %scevgep108.i, i64 -8
  store i32 %.477.1.i, ptr %scevgep59.i, align 4, !noalias !96
  %sunkaddr146.i = getelementptr i8, ptr %sunkaddr138.i, i64 8
  %.477.2.i = load i32, ptr %sunkaddr146.i, align 4, !noalias !96
  %scevgep57.i = getelementptr i8, ptr %scevgep108.i, i64 -4
  store i32 %.477.2.i, ptr %scevgep57.i, align 4, !noalias !96
  %.450.3.i = add nuw nsw i64 %.443253255.i, 4
  %sunkaddr150.i = getelementptr i8, ptr %sunkaddr138.i, i64 12
  %.477.3.i = load i32, ptr %sunkaddr150.i, align 4, !noalias !96
  store i32 %.477.3.i, ptr %scevgep108.i, align 4, !noalias !96
  %exitcond273.not.3.i = icmp eq i64 %.20.i, %.450.3.i
  br i1 %exitcond273.not.3.i, label %B994.i, label %B962.i, !llvm.loop !100

B994.i:                                           ; preds = %B962.i, %B962.prol.loopexit.i, %middle.block.i, %B600.endif.i
  %.490.i = load i64, ptr %.326.i, align 8, !noalias !96
  %.493.i = add nsw i64 %.350.i, %.20.i
  %.496.i = trunc i64 %.20.i to i32
  %.497.i = getelementptr i32, ptr %109, i64 %.493.i
  store i32 %.496.i, ptr %.497.i, align 4, !noalias !96
  %.504.i = trunc i64 %.490.i to i32
  %.505.i = getelementptr i8, ptr %.497.i, i64 4
  store i32 %.504.i, ptr %.505.i, align 4, !noalias !96
  %.514.i = add nsw i64 %.493.i, 2
  store i64 %.514.i, ptr %sunkaddr103, align 8, !noalias !96
  %.519.i = icmp eq i64 %outcome.3.1.ph, 5
  br i1 %.519.i, label %B1140.i, label %B1178.i

B1140.i:                                          ; preds = %B994.i
  %.522.i = getelementptr i8, ptr %arg.c, i64 600
  %.523.i43 = load i64, ptr %.522.i, align 8, !noalias !96
  br label %B1178.i

B1178.i:                                          ; preds = %B1140.i, %B994.i
  %"$phi1178.0.2.0.i" = phi i64 [ %.523.i43, %B1140.i ], [ 0, %B994.i ]
  %.538.i = getelementptr i8, ptr %arg.c, i64 664
  %.539.i = load i64, ptr %.538.i, align 8, !noalias !96
  %.541.i = getelementptr i8, ptr %arg.c, i64 328
  %.542.i = load i64, ptr %.541.i, align 8, !noalias !96
  %.545.i34 = getelementptr i8, ptr %arg.c, i64 288
  %.546.i35 = load i64, ptr %.545.i34, align 8, !noalias !96
  %.558.i = add nsw i64 %.539.i, 5
  %.560.i = add nsw i64 %.558.i, %"$phi1178.0.2.0.i"
  %.562.i = add nsw i64 %.560.i, %.20.i
  %.564.i = getelementptr i8, ptr %arg.c, i64 672
  %.565.i = load i64, ptr %.564.i, align 8, !noalias !96
  %.566.i = icmp sgt i64 %.562.i, %.565.i
  br i1 %.566.i, label %B1388, label %B1406.i36

B1406.i36:                                        ; preds = %B1178.i
  %95 = inttoptr i64 %.542.i to ptr
  %.588.i = load i64, ptr %.326.i, align 8, !noalias !96
  %.602.i = trunc nuw nsw i64 %outcome.3.1.ph to i32
  %.603.i = getelementptr i32, ptr %95, i64 %.539.i
  store i32 %.602.i, ptr %.603.i, align 4, !noalias !96
  %.608.i = trunc i64 %.588.i to i32
  %.609.i = getelementptr i8, ptr %.603.i, i64 4
  store i32 %.608.i, ptr %.609.i, align 4, !noalias !96
  %.614.i = trunc i64 %"$phi1178.0.2.0.i" to i32
  %.615.i = getelementptr i8, ptr %.603.i, i64 12
  store i32 %.614.i, ptr %.615.i, align 4, !noalias !96
  %.621.i = getelementptr i8, ptr %.603.i, i64 16
  store i32 %.496.i, ptr %.621.i, align 4, !noalias !96
  %.624.i = icmp eq i64 %outcome.3.1.ph, 3
  br i1 %.624.i, label %B1642.endif.i, label %B1538.i

B1538.i:                                          ; preds = %B1406.i36
  %.633.i = getelementptr i8, ptr %arg.c, i64 256
  %.634.i = load i64, ptr %.633.i, align 8, !noalias !96
  %.635.i = inttoptr i64 %.634.i to ptr
  %.637.i = getelementptr i8, ptr %arg.c, i64 584
  %.638.i = load i64, ptr %.637.i, align 8, !noalias !96
  %.639.i = getelementptr i32, ptr %.635.i, i64 %.638.i
  %.640.i = load i32, ptr %.639.i, align 4, !noalias !96
  br label %B1642.endif.i

B1688.i:                                          ; preds = %B1688.preheader49.i, %B1688.i
  %.740260262.i = phi i64 [ %.747.3.i, %B1688.i ], [ %.740260262.unr.i, %B1688.preheader49.i ]
  %sunkaddr202.i = shl i64 %.740260262.i, 2
  %sunkaddr156.i = getelementptr i8, ptr %sunkaddr154.i, i64 %sunkaddr202.i
  %.774.i = load i32, ptr %sunkaddr156.i, align 4, !noalias !96
  %scevgep80.i = getelementptr i8, ptr %scevgep76.i, i64 %sunkaddr202.i
  %scevgep81.i = getelementptr i8, ptr %scevgep80.i, i64 -12
  store i32 %.774.i, ptr %scevgep81.i, align 4, !noalias !96
  %sunkaddr160.i = getelementptr i8, ptr %sunkaddr156.i, i64 4
  %.774.1.i = load i32, ptr %sunkaddr160.i, align 4, !noalias !96
  %scevgep39.i = getelementptr i8, ptr %scevgep80.i, i64 -8
  store i32 %.774.1.i, ptr %scevgep39.i, align 4, !noalias !96
  %sunkaddr164.i = getelementptr i8, ptr %sunkaddr156.i, i64 8
  %.774.2.i = load i32, ptr %sunkaddr164.i, align 4, !noalias !96
  %scevgep37.i = getelementptr i8, ptr %scevgep80.i, i64 -4
  store i32 %.774.2.i, ptr %scevgep37.i, align 4, !noalias !96
  %.747.3.i = add nuw nsw i64 %.740260262.i, 4
  %sunkaddr168.i = getelementptr i8, ptr %sunkaddr156.i, i64 12
  %.774.3.i = load i32, ptr %sunkaddr168.i, align 4, !noalias !96
  store i32 %.774.3.i, ptr %scevgep80.i, align 4, !noalias !96
  %exitcond274.not.3.i = icmp eq i64 %"$phi1178.0.2.0.i", %.747.3.i
  br i1 %exitcond274.not.3.i, label %B1726.endif.i, label %B1688.i, !llvm.loop !101

B1758.i:                                          ; preds = %B1758.preheader48.i, %B1758.i
  %.874267269.i = phi i64 [ %.881.3.i, %B1758.i ], [ %.874267269.unr.i, %B1758.preheader48.i ]
  %sunkaddr217.i = shl i64 %.874267269.i, 2
  %sunkaddr171.i = getelementptr i8, ptr %sunkaddr169.i, i64 %sunkaddr217.i
  %.908.i = load i32, ptr %sunkaddr171.i, align 4, !noalias !96
  %scevgep54.i = getelementptr i8, ptr %scevgep.i40, i64 %sunkaddr217.i
  %scevgep55.i = getelementptr i8, ptr %scevgep54.i, i64 -12
  store i32 %.908.i, ptr %scevgep55.i, align 4, !noalias !96
  %sunkaddr175.i = getelementptr i8, ptr %sunkaddr171.i, i64 4
  %.908.1.i = load i32, ptr %sunkaddr175.i, align 4, !noalias !96
  %scevgep21.i41 = getelementptr i8, ptr %scevgep54.i, i64 -8
  store i32 %.908.1.i, ptr %scevgep21.i41, align 4, !noalias !96
  %sunkaddr179.i = getelementptr i8, ptr %sunkaddr171.i, i64 8
  %.908.2.i = load i32, ptr %sunkaddr179.i, align 4, !noalias !96
  %scevgep19.i42 = getelementptr i8, ptr %scevgep54.i, i64 -4
  store i32 %.908.2.i, ptr %scevgep19.i42, align 4, !noalias !96
  %.881.3.i = add nuw nsw i64 %.874267269.i, 4
  %sunkaddr183.i = getelementptr i8, ptr %sunkaddr171.i, i64 12
  %.908.3.i = load i32, ptr %sunkaddr183.i, align 4, !noalias !96
  store i32 %.908.3.i, ptr %scevgep54.i, align 4, !noalias !96
  %exitcond275.not.3.i = icmp eq i64 %.20.i, %.881.3.i
  br i1 %exitcond275.not.3.i, label %B1802.i, label %B1758.i, !llvm.loop !102

B1802.i:                                          ; preds = %B1758.i, %B1758.prol.loopexit.i, %middle.block30.i, %B1726.endif.i
  store i64 %.562.i, ptr %.538.i, align 8, !noalias !96
  br label %B1388

B448.endif.i:                                     ; preds = %B412.i
  %.182.i = getelementptr i8, ptr %arg.c, i64 312
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !96
  %.189.i = getelementptr i8, ptr %arg.c, i64 632
  %.190.i33 = load i64, ptr %.189.i, align 8, !noalias !96
  %.271247.i = icmp sgt i64 %.190.i33, -1
  br i1 %.271247.i, label %B580.preheader.i, label %B600.endif.i

B580.preheader.i:                                 ; preds = %B448.endif.i
  %96 = add nuw i64 %.190.i33, 1
  %xtraiter34.i = and i64 %96, 3
  %97 = icmp ult i64 %.190.i33, 3
  br i1 %97, label %B580.epil.preheader.i, label %B580.preheader.new.i

B580.preheader.new.i:                             ; preds = %B580.preheader.i
  %unroll_iter38.i = and i64 %96, -4
  %98 = add nsw i64 %.190.i33, -3
  %99 = lshr i64 %98, 2
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %B580.preheader.new.B580.epil.preheader11_crit_edge.i, label %B580.preheader.new.new.i

B580.preheader.new.B580.epil.preheader11_crit_edge.i: ; preds = %B580.preheader.new.i
  %.pre8.i = inttoptr i64 %.183.i to ptr
  br label %B580.epil.preheader11.i

B580.preheader.new.new.i:                         ; preds = %B580.preheader.new.i
  %101 = inttoptr i64 %.183.i to ptr
  %102 = add nsw i64 %99, -1
  %103 = lshr i64 %102, 1
  %104 = add nuw i64 %103, 1
  %xtraiter = and i64 %104, 1
  %105 = icmp eq i64 %103, 0
  br i1 %105, label %B580.i.epil.preheader, label %B580.preheader.new.new.i.new

B580.preheader.new.new.i.new:                     ; preds = %B580.preheader.new.new.i
  %unroll_iter7 = and i64 %104, -2
  br label %B580.i

B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa: ; preds = %B580.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B600.endif.loopexit.unr-lcssa.unr-lcssa.i, label %B580.i.epil.preheader

B580.i.epil.preheader:                            ; preds = %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa, %B580.preheader.new.new.i
  %.277246248.i.epil.init = phi i64 [ 0, %B580.preheader.new.new.i ], [ %.284.3.1.i.1, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa ]
  %lcmp.mod6 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod6)
  %sunkaddr114.i.epil = shl i64 %.277246248.i.epil.init, 3
  %sunkaddr115.i.epil = getelementptr i8, ptr %101, i64 %sunkaddr114.i.epil
  store i32 0, ptr %sunkaddr115.i.epil, align 4, !noalias !96
  %sunkaddr118.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 8
  store i32 0, ptr %sunkaddr118.i.epil, align 4, !noalias !96
  %sunkaddr121.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 16
  store i32 0, ptr %sunkaddr121.i.epil, align 4, !noalias !96
  %sunkaddr123.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 24
  store i32 0, ptr %sunkaddr123.i.epil, align 4, !noalias !96
  %sunkaddr126.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 32
  store i32 0, ptr %sunkaddr126.i.epil, align 4, !noalias !96
  %sunkaddr129.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 40
  store i32 0, ptr %sunkaddr129.i.epil, align 4, !noalias !96
  %sunkaddr132.i.epil = getelementptr i8, ptr %sunkaddr115.i.epil, i64 48
  store i32 0, ptr %sunkaddr132.i.epil, align 4, !noalias !96
  %.284.3.1.i.epil = add i64 %.277246248.i.epil.init, 8
  %sunkaddr133.i.epil = shl i64 %.284.3.1.i.epil, 3
  %sunkaddr134.i.epil = getelementptr i8, ptr %101, i64 %sunkaddr133.i.epil
  %sunkaddr135.i.epil = getelementptr i8, ptr %sunkaddr134.i.epil, i64 -8
  store i32 0, ptr %sunkaddr135.i.epil, align 4, !noalias !96
  br label %B600.endif.loopexit.unr-lcssa.unr-lcssa.i

B600.endif.loopexit.unr-lcssa.unr-lcssa.i:        ; preds = %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa, %B580.i.epil.preheader
  %.284.3.1.i.lcssa = phi i64 [ %.284.3.1.i.1, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i.unr-lcssa ], [ %.284.3.1.i.epil, %B580.i.epil.preheader ]
  %106 = and i64 %98, 4
  %lcmp.mod.not17.not.i = icmp eq i64 %106, 0
  br i1 %lcmp.mod.not17.not.i, label %B580.epil.preheader11.i, label %B600.endif.loopexit.unr-lcssa.i

B580.epil.preheader11.i:                          ; preds = %B600.endif.loopexit.unr-lcssa.unr-lcssa.i, %B580.preheader.new.B580.epil.preheader11_crit_edge.i
  %.pre-phi9.i = phi ptr [ %.pre8.i, %B580.preheader.new.B580.epil.preheader11_crit_edge.i ], [ %101, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i ]
  %.277246248.epil.init14.i = phi i64 [ 0, %B580.preheader.new.B580.epil.preheader11_crit_edge.i ], [ %.284.3.1.i.lcssa, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i ]
  %sunkaddr.epil.i = shl i64 %.277246248.epil.init14.i, 3
  %sunkaddr173.epil.i = getelementptr i8, ptr %.pre-phi9.i, i64 %sunkaddr.epil.i
  store i32 0, ptr %sunkaddr173.epil.i, align 4, !noalias !96
  %sunkaddr176.epil.i = getelementptr i8, ptr %sunkaddr173.epil.i, i64 8
  store i32 0, ptr %sunkaddr176.epil.i, align 4, !noalias !96
  %sunkaddr179.epil.i = getelementptr i8, ptr %sunkaddr173.epil.i, i64 16
  store i32 0, ptr %sunkaddr179.epil.i, align 4, !noalias !96
  %sunkaddr182.epil.i = getelementptr i8, ptr %sunkaddr173.epil.i, i64 24
  store i32 0, ptr %sunkaddr182.epil.i, align 4, !noalias !96
  br label %B600.endif.loopexit.unr-lcssa.i

B600.endif.loopexit.unr-lcssa.i:                  ; preds = %B580.epil.preheader11.i, %B600.endif.loopexit.unr-lcssa.unr-lcssa.i
  %lcmp.mod36.not.i = icmp eq i64 %xtraiter34.i, 0
  br i1 %lcmp.mod36.not.i, label %B600.endif.i, label %B580.epil.preheader.i

B580.epil.preheader.i:                            ; preds = %B600.endif.loopexit.unr-lcssa.i, %B580.preheader.i
  %.277246248.epil.init.i = phi i64 [ %unroll_iter38.i, %B600.endif.loopexit.unr-lcssa.i ], [ 0, %B580.preheader.i ]
  %.pre-phi8.i = inttoptr i64 %.183.i to ptr
  %107 = shl i64 %.277246248.epil.init.i, 3
  %scevgep132.i = getelementptr i8, ptr %.pre-phi8.i, i64 %107
  br label %B580.epil.i

B580.epil.i:                                      ; preds = %B580.epil.i, %B580.epil.preheader.i
  %epil.iter35.i = phi i64 [ %epil.iter35.next.i, %B580.epil.i ], [ 0, %B580.epil.preheader.i ]
  %108 = shl i64 %epil.iter35.i, 3
  %scevgep79.i = getelementptr i8, ptr %scevgep132.i, i64 %108
  store i32 0, ptr %scevgep79.i, align 4, !noalias !96
  %epil.iter35.next.i = add i64 %epil.iter35.i, 1
  %epil.iter35.cmp.not.i = icmp eq i64 %xtraiter34.i, %epil.iter35.next.i
  br i1 %epil.iter35.cmp.not.i, label %B600.endif.i, label %B580.epil.i, !llvm.loop !103

B600.endif.i:                                     ; preds = %B580.epil.i, %B600.endif.loopexit.unr-lcssa.i, %B448.endif.i, %B412.i
  %.322.i = getelementptr i8, ptr %arg.c, i64 152
  %.323.i = load i64, ptr %.322.i, align 8, !noalias !96
  %.324.i = inttoptr i64 %.323.i to ptr
  %.326.i = getelementptr i8, ptr %arg.c, i64 552
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !96
  %.328.i = getelementptr i32, ptr %.324.i, i64 %.327.i
  %.329.i = load i32, ptr %.328.i, align 4, !noalias !96
  %.331.i = sext i32 %.329.i to i64
  %.332.i = getelementptr i8, ptr %arg.c, i64 496
  store i64 %.331.i, ptr %.332.i, align 8, !noalias !96
  store i32 0, ptr %.328.i, align 4, !noalias !96
  %.345.i = getelementptr i8, ptr %arg.c, i64 320
  %.346.i = load i64, ptr %.345.i, align 8, !noalias !96
  %.350.i = load i64, ptr %sunkaddr103, align 8, !noalias !96
  %.395.i = icmp sgt i64 %.20.i, 0
  %109 = inttoptr i64 %.346.i to ptr
  br i1 %.395.i, label %B962.lr.ph.i, label %B994.i

B962.lr.ph.i:                                     ; preds = %B600.endif.i
  %110 = getelementptr i32, ptr %109, i64 %.350.i
  %min.iters.check.i = icmp ult i64 %.20.i, 12
  br i1 %min.iters.check.i, label %B962.preheader.i, label %vector.memcheck.i

vector.memcheck.i:                                ; preds = %B962.lr.ph.i
  %111 = shl i64 %.350.i, 2
  %112 = sub i64 %.346.i, %.16.i22
  %113 = add i64 %112, %111
  %diff.check.i = icmp ult i64 %113, 32
  br i1 %diff.check.i, label %B962.preheader.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.memcheck.i
  %n.vec.i = and i64 %.20.i, 9223372036854775800
  %114 = getelementptr i8, ptr %109, i64 %111
  %scevgep124.i = getelementptr i8, ptr %114, i64 16
  %sunkaddr186.i = inttoptr i64 %.16.i22 to ptr
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %sunkaddr233.i = shl i64 %index.i, 2
  %sunkaddr188.i = getelementptr i8, ptr %sunkaddr186.i, i64 %sunkaddr233.i
  %wide.load.i = load <4 x i32>, ptr %sunkaddr188.i, align 4, !noalias !96
  %sunkaddr192.i = getelementptr i8, ptr %sunkaddr188.i, i64 16
  %wide.load2.i = load <4 x i32>, ptr %sunkaddr192.i, align 4, !noalias !96
  %scevgep126.i = getelementptr i8, ptr %scevgep124.i, i64 %sunkaddr233.i
  %scevgep73.i = getelementptr i8, ptr %scevgep126.i, i64 -16
  store <4 x i32> %wide.load.i, ptr %scevgep73.i, align 4, !noalias !96
  store <4 x i32> %wide.load2.i, ptr %scevgep126.i, align 4, !noalias !96
  %index.next.i = add nuw nsw i64 %index.i, 8
  %115 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %115, label %middle.block.i, label %vector.body.i, !llvm.loop !104

middle.block.i:                                   ; preds = %vector.body.i
  %cmp.n.i = icmp eq i64 %.20.i, %n.vec.i
  br i1 %cmp.n.i, label %B994.i, label %B962.preheader.i

B962.preheader.i:                                 ; preds = %middle.block.i, %vector.memcheck.i, %B962.lr.ph.i
  %.443253255.ph.i = phi i64 [ 0, %vector.memcheck.i ], [ 0, %B962.lr.ph.i ], [ %n.vec.i, %middle.block.i ]
  %xtraiter40.i = and i64 %.20.i, 3
  %lcmp.mod41.not.i = icmp eq i64 %xtraiter40.i, 0
  br i1 %lcmp.mod41.not.i, label %B962.prol.loopexit.i, label %B962.prol.preheader.i

B962.prol.preheader.i:                            ; preds = %B962.preheader.i
  %116 = inttoptr i64 %.16.i22 to ptr
  br label %B962.prol.i

B962.prol.i:                                      ; preds = %B962.prol.i, %B962.prol.preheader.i
  %lsr.iv122.i = phi i64 [ %lsr.iv.next123.i, %B962.prol.i ], [ %xtraiter40.i, %B962.prol.preheader.i ]
  %.443253255.prol.i = phi i64 [ %.450.prol.i, %B962.prol.i ], [ %.443253255.ph.i, %B962.prol.preheader.i ]
  %.450.prol.i = add nuw nsw i64 %.443253255.prol.i, 1
  %117 = shl i64 %.443253255.prol.i, 2
  %scevgep121.i = getelementptr i8, ptr %116, i64 %117
  %.477.prol.i = load i32, ptr %scevgep121.i, align 4, !noalias !96
  %scevgep120.i = getelementptr i8, ptr %110, i64 %117
  store i32 %.477.prol.i, ptr %scevgep120.i, align 4, !noalias !96
  %lsr.iv.next123.i = add nsw i64 %lsr.iv122.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next123.i, 0
  br i1 %prol.iter.cmp.not.i, label %B962.prol.loopexit.i, label %B962.prol.i, !llvm.loop !105

B962.prol.loopexit.i:                             ; preds = %B962.prol.i, %B962.preheader.i
  %.443253255.unr.i = phi i64 [ %.443253255.ph.i, %B962.preheader.i ], [ %.450.prol.i, %B962.prol.i ]
  %118 = sub nsw i64 %.443253255.ph.i, %.20.i
  %119 = icmp ugt i64 %118, -4
  br i1 %119, label %B994.i, label %B962.preheader50.i

B962.preheader50.i:                               ; preds = %B962.prol.loopexit.i
  %120 = shl i64 %.350.i, 2
  %121 = getelementptr i8, ptr %109, i64 %120
  %scevgep104.i = getelementptr i8, ptr %121, i64 12
  %sunkaddr136.i = inttoptr i64 %.16.i22 to ptr
  br label %B962.i

B1642.endif.i:                                    ; preds = %B1538.i, %B1406.i36
  %"$phi1642.0.2.0.i" = phi i32 [ %.640.i, %B1538.i ], [ -1, %B1406.i36 ]
  %sunkaddr240.i = shl i64 %.539.i, 2
  %sunkaddr241.i = getelementptr i8, ptr %95, i64 %sunkaddr240.i
  %sunkaddr242.i = getelementptr i8, ptr %sunkaddr241.i, i64 8
  store i32 %"$phi1642.0.2.0.i", ptr %sunkaddr242.i, align 4, !noalias !96
  %.734261.not.i = icmp slt i64 %"$phi1178.0.2.0.i", 1
  br i1 %.734261.not.i, label %B1726.endif.i, label %B1688.lr.ph.i

B1688.lr.ph.i:                                    ; preds = %B1642.endif.i
  %122 = getelementptr i32, ptr %95, i64 %.558.i
  %min.iters.check6.i = icmp ult i64 %"$phi1178.0.2.0.i", 16
  br i1 %min.iters.check6.i, label %B1688.preheader.i, label %vector.memcheck3.i

vector.memcheck3.i:                               ; preds = %B1688.lr.ph.i
  %123 = add i64 %sunkaddr240.i, 20
  %124 = add i64 %123, %.542.i
  %125 = sub i64 %124, %.546.i35
  %diff.check4.i = icmp ult i64 %125, 32
  br i1 %diff.check4.i, label %B1688.preheader.i, label %vector.ph7.i

vector.ph7.i:                                     ; preds = %vector.memcheck3.i
  %n.vec9.i = and i64 %"$phi1178.0.2.0.i", 9223372036854775800
  %scevgep96.i = getelementptr i8, ptr %sunkaddr241.i, i64 36
  %sunkaddr193.i = inttoptr i64 %.546.i35 to ptr
  br label %vector.body10.i

vector.body10.i:                                  ; preds = %vector.body10.i, %vector.ph7.i
  %index11.i = phi i64 [ 0, %vector.ph7.i ], [ %index.next14.i, %vector.body10.i ]
  %sunkaddr244.i = shl i64 %index11.i, 2
  %sunkaddr195.i = getelementptr i8, ptr %sunkaddr193.i, i64 %sunkaddr244.i
  %wide.load12.i = load <4 x i32>, ptr %sunkaddr195.i, align 4, !noalias !96
  %sunkaddr199.i = getelementptr i8, ptr %sunkaddr195.i, i64 16
  %wide.load13.i = load <4 x i32>, ptr %sunkaddr199.i, align 4, !noalias !96
  %scevgep98.i = getelementptr i8, ptr %scevgep96.i, i64 %sunkaddr244.i
  %scevgep49.i = getelementptr i8, ptr %scevgep98.i, i64 -16
  store <4 x i32> %wide.load12.i, ptr %scevgep49.i, align 4, !noalias !96
  store <4 x i32> %wide.load13.i, ptr %scevgep98.i, align 4, !noalias !96
  %index.next14.i = add nuw nsw i64 %index11.i, 8
  %126 = icmp eq i64 %n.vec9.i, %index.next14.i
  br i1 %126, label %middle.block15.i, label %vector.body10.i, !llvm.loop !106

middle.block15.i:                                 ; preds = %vector.body10.i
  %cmp.n16.i = icmp eq i64 %"$phi1178.0.2.0.i", %n.vec9.i
  br i1 %cmp.n16.i, label %B1726.endif.i, label %B1688.preheader.i

B1688.preheader.i:                                ; preds = %middle.block15.i, %vector.memcheck3.i, %B1688.lr.ph.i
  %.740260262.ph.i = phi i64 [ 0, %vector.memcheck3.i ], [ 0, %B1688.lr.ph.i ], [ %n.vec9.i, %middle.block15.i ]
  %xtraiter42.i = and i64 %"$phi1178.0.2.0.i", 3
  %lcmp.mod43.not.i = icmp eq i64 %xtraiter42.i, 0
  br i1 %lcmp.mod43.not.i, label %B1688.prol.loopexit.i, label %B1688.prol.preheader.i

B1688.prol.preheader.i:                           ; preds = %B1688.preheader.i
  %127 = inttoptr i64 %.546.i35 to ptr
  br label %B1688.prol.i

B1688.prol.i:                                     ; preds = %B1688.prol.i, %B1688.prol.preheader.i
  %lsr.iv94.i = phi i64 [ %lsr.iv.next95.i, %B1688.prol.i ], [ %xtraiter42.i, %B1688.prol.preheader.i ]
  %.740260262.prol.i = phi i64 [ %.747.prol.i, %B1688.prol.i ], [ %.740260262.ph.i, %B1688.prol.preheader.i ]
  %.747.prol.i = add nuw nsw i64 %.740260262.prol.i, 1
  %128 = shl i64 %.740260262.prol.i, 2
  %scevgep93.i = getelementptr i8, ptr %127, i64 %128
  %.774.prol.i = load i32, ptr %scevgep93.i, align 4, !noalias !96
  %scevgep92.i = getelementptr i8, ptr %122, i64 %128
  store i32 %.774.prol.i, ptr %scevgep92.i, align 4, !noalias !96
  %lsr.iv.next95.i = add nsw i64 %lsr.iv94.i, -1
  %prol.iter44.cmp.not.i = icmp eq i64 %lsr.iv.next95.i, 0
  br i1 %prol.iter44.cmp.not.i, label %B1688.prol.loopexit.i, label %B1688.prol.i, !llvm.loop !107

B1688.prol.loopexit.i:                            ; preds = %B1688.prol.i, %B1688.preheader.i
  %.740260262.unr.i = phi i64 [ %.740260262.ph.i, %B1688.preheader.i ], [ %.747.prol.i, %B1688.prol.i ]
  %129 = sub nsw i64 %.740260262.ph.i, %"$phi1178.0.2.0.i"
  %130 = icmp ugt i64 %129, -4
  br i1 %130, label %B1726.endif.i, label %B1688.preheader49.i

B1688.preheader49.i:                              ; preds = %B1688.prol.loopexit.i
  %scevgep76.i = getelementptr i8, ptr %sunkaddr241.i, i64 32
  %sunkaddr154.i = inttoptr i64 %.546.i35 to ptr
  br label %B1688.i

B1726.endif.i:                                    ; preds = %B1688.i, %B1688.prol.loopexit.i, %middle.block15.i, %B1642.endif.i
  %.868268.not.i = icmp slt i64 %.20.i, 1
  br i1 %.868268.not.i, label %B1802.i, label %B1758.lr.ph.i

B1758.lr.ph.i:                                    ; preds = %B1726.endif.i
  %131 = getelementptr i32, ptr %95, i64 %.560.i
  %min.iters.check21.i = icmp ult i64 %.20.i, 16
  br i1 %min.iters.check21.i, label %B1758.preheader.i, label %vector.memcheck18.i

vector.memcheck18.i:                              ; preds = %B1758.lr.ph.i
  %132 = add i64 %.539.i, %"$phi1178.0.2.0.i"
  %133 = shl i64 %132, 2
  %reass.sub = sub i64 %.542.i, %.16.i22
  %134 = add i64 %reass.sub, 20
  %135 = add i64 %134, %133
  %diff.check19.i = icmp ult i64 %135, 32
  br i1 %diff.check19.i, label %B1758.preheader.i, label %vector.ph22.i

vector.ph22.i:                                    ; preds = %vector.memcheck18.i
  %n.vec24.i = and i64 %.20.i, 9223372036854775800
  %136 = getelementptr i8, ptr %95, i64 %133
  %scevgep68.i = getelementptr i8, ptr %136, i64 36
  %sunkaddr200.i = inttoptr i64 %.16.i22 to ptr
  br label %vector.body25.i

vector.body25.i:                                  ; preds = %vector.body25.i, %vector.ph22.i
  %index26.i = phi i64 [ 0, %vector.ph22.i ], [ %index.next29.i, %vector.body25.i ]
  %sunkaddr251.i = shl i64 %index26.i, 2
  %sunkaddr203.i = getelementptr i8, ptr %sunkaddr200.i, i64 %sunkaddr251.i
  %wide.load27.i = load <4 x i32>, ptr %sunkaddr203.i, align 4, !noalias !96
  %sunkaddr207.i = getelementptr i8, ptr %sunkaddr203.i, i64 16
  %wide.load28.i = load <4 x i32>, ptr %sunkaddr207.i, align 4, !noalias !96
  %scevgep70.i = getelementptr i8, ptr %scevgep68.i, i64 %sunkaddr251.i
  %scevgep31.i = getelementptr i8, ptr %scevgep70.i, i64 -16
  store <4 x i32> %wide.load27.i, ptr %scevgep31.i, align 4, !noalias !96
  store <4 x i32> %wide.load28.i, ptr %scevgep70.i, align 4, !noalias !96
  %index.next29.i = add nuw nsw i64 %index26.i, 8
  %137 = icmp eq i64 %n.vec24.i, %index.next29.i
  br i1 %137, label %middle.block30.i, label %vector.body25.i, !llvm.loop !108

middle.block30.i:                                 ; preds = %vector.body25.i
  %cmp.n31.i = icmp eq i64 %.20.i, %n.vec24.i
  br i1 %cmp.n31.i, label %B1802.i, label %B1758.preheader.i

B1758.preheader.i:                                ; preds = %middle.block30.i, %vector.memcheck18.i, %B1758.lr.ph.i
  %.874267269.ph.i = phi i64 [ 0, %vector.memcheck18.i ], [ 0, %B1758.lr.ph.i ], [ %n.vec24.i, %middle.block30.i ]
  %xtraiter45.i = and i64 %.20.i, 3
  %lcmp.mod46.not.i = icmp eq i64 %xtraiter45.i, 0
  br i1 %lcmp.mod46.not.i, label %B1758.prol.loopexit.i, label %B1758.prol.preheader.i

B1758.prol.preheader.i:                           ; preds = %B1758.preheader.i
  %138 = inttoptr i64 %.16.i22 to ptr
  br label %B1758.prol.i

B1758.prol.i:                                     ; preds = %B1758.prol.i, %B1758.prol.preheader.i
  %lsr.iv.i37 = phi i64 [ %lsr.iv.next.i38, %B1758.prol.i ], [ %xtraiter45.i, %B1758.prol.preheader.i ]
  %.874267269.prol.i = phi i64 [ %.881.prol.i, %B1758.prol.i ], [ %.874267269.ph.i, %B1758.prol.preheader.i ]
  %.881.prol.i = add nuw nsw i64 %.874267269.prol.i, 1
  %139 = shl i64 %.874267269.prol.i, 2
  %scevgep67.i = getelementptr i8, ptr %138, i64 %139
  %.908.prol.i = load i32, ptr %scevgep67.i, align 4, !noalias !96
  %scevgep66.i = getelementptr i8, ptr %131, i64 %139
  store i32 %.908.prol.i, ptr %scevgep66.i, align 4, !noalias !96
  %lsr.iv.next.i38 = add nsw i64 %lsr.iv.i37, -1
  %prol.iter47.cmp.not.i = icmp eq i64 %lsr.iv.next.i38, 0
  br i1 %prol.iter47.cmp.not.i, label %B1758.prol.loopexit.i, label %B1758.prol.i, !llvm.loop !109

B1758.prol.loopexit.i:                            ; preds = %B1758.prol.i, %B1758.preheader.i
  %.874267269.unr.i = phi i64 [ %.874267269.ph.i, %B1758.preheader.i ], [ %.881.prol.i, %B1758.prol.i ]
  %140 = sub nsw i64 %.874267269.ph.i, %.20.i
  %141 = icmp ugt i64 %140, -4
  br i1 %141, label %B1802.i, label %B1758.preheader48.i

B1758.preheader48.i:                              ; preds = %B1758.prol.loopexit.i
  %142 = add i64 %.539.i, %"$phi1178.0.2.0.i"
  %143 = shl i64 %142, 2
  %144 = getelementptr i8, ptr %95, i64 %143
  %scevgep.i40 = getelementptr i8, ptr %144, i64 32
  %sunkaddr169.i = inttoptr i64 %.16.i22 to ptr
  br label %B1758.i

B1084:                                            ; preds = %B804, %B686.B1084_crit_edge
  %.372 = phi i64 [ %.372.pre, %B686.B1084_crit_edge ], [ %.546.i, %B804 ]
  %sunkaddr132 = getelementptr i8, ptr %arg.c, i64 160
  %.375 = load i64, ptr %sunkaddr132, align 8
  %.376 = inttoptr i64 %.375 to ptr
  %.379 = load i64, ptr %sunkaddr123, align 8
  %.380 = trunc i64 %.372 to i32
  %.381 = getelementptr i32, ptr %.376, i64 %.379
  store i32 %.380, ptr %.381, align 4
  %sunkaddr134 = getelementptr i8, ptr %arg.c, i64 192
  %.385 = load i64, ptr %sunkaddr134, align 8
  %.386 = inttoptr i64 %.385 to ptr
  %.389 = load i64, ptr %sunkaddr123, align 8
  %.391 = getelementptr i8, ptr %.386, i64 %.389
  store i8 2, ptr %.391, align 1
  %.395 = load i64, ptr %.36, align 8
  %.396 = add nsw i64 %.395, 1
  store i64 %.396, ptr %.36, align 8
  br label %B1388

B1388:                                            ; preds = %B1802.i, %B1178.i, %B1084
  store i64 0, ptr %.47, align 8
  %.406 = load i64, ptr %.36, align 8
  %.409 = load i64, ptr %.39, align 8
  %.410 = icmp slt i64 %.406, %.409
  br i1 %.410, label %B176, label %common.ret

B0.endif:                                         ; preds = %B516.loopexit.i, %B0
  %.259.i = phi i64 [ %.259.pre.i, %B516.loopexit.i ], [ %.39.i, %B0 ]
  store i64 %.259.i, ptr %.35.i, align 8, !noalias !56
  %.36 = getelementptr i8, ptr %arg.c, i64 536
  %.37 = load i64, ptr %.36, align 8
  %.39 = getelementptr i8, ptr %arg.c, i64 696
  %.40 = load i64, ptr %.39, align 8
  %.41 = icmp slt i64 %.37, %.40
  br i1 %.41, label %B112.preheader, label %common.ret

B112.preheader:                                   ; preds = %B0.endif
  %.47 = getelementptr i8, ptr %arg.c, i64 544
  %.48.pre = load i64, ptr %.47, align 8
  %145 = icmp eq i64 %.48.pre, 0
  br i1 %145, label %B176, label %B280

B176.endif:                                       ; preds = %B176
  store i64 1, ptr %.47, align 8
  br label %B280

B424.endif:                                       ; preds = %B130.epil.i, %B314.loopexit.unr-lcssa.i, %B424
  %sunkaddr140 = getelementptr i8, ptr %arg.c, i64 640
  store i64 0, ptr %sunkaddr140, align 8, !noalias !59
  store i8 0, ptr %.143, align 1
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5beginB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr nonnull %.143, ptr nonnull %arg.c)
  %.157 = load i8, ptr %.143, align 1
  %.160 = icmp eq i8 %.157, 0
  br i1 %.160, label %B424.endif.endif.thread, label %B424.endif.endif

B424.endif.endif:                                 ; preds = %B424.endif
  %sunkaddr108 = getelementptr i8, ptr %arg.c, i64 576
  %.9.i31 = load i64, ptr %sunkaddr108, align 8, !noalias !63
  %.12.i32 = load i64, ptr %sunkaddr104, align 8, !noalias !63
  %.13.i33 = add nsw i64 %.12.i32, 2
  %.18.i = mul nsw i64 %.13.i33, %.9.i31
  %sunkaddr110 = getelementptr i8, ptr %arg.c, i64 488
  %.24.i = load i64, ptr %sunkaddr110, align 8, !noalias !63
  %.26.i34 = add nsw i64 %.24.i, %.9.i31
  %sunkaddr111 = getelementptr i8, ptr %arg.c, i64 424
  %.29.i = load i64, ptr %sunkaddr111, align 8, !noalias !63
  %.30.i = icmp sgt i64 %.26.i34, %.29.i
  br i1 %.30.i, label %B254.i, label %B174.i

B424.endif.endif.thread:                          ; preds = %B424.endif
  %sunkaddr128 = getelementptr i8, ptr %arg.c, i64 496
  %.321 = load i64, ptr %sunkaddr128, align 8
  %sunkaddr129 = getelementptr i8, ptr %arg.c, i64 152
  %.324 = load i64, ptr %sunkaddr129, align 8
  %.325 = inttoptr i64 %.324 to ptr
  %sunkaddr130 = getelementptr i8, ptr %arg.c, i64 552
  %.328 = load i64, ptr %sunkaddr130, align 8
  %.329 = trunc i64 %.321 to i32
  %.330 = getelementptr i32, ptr %.325, i64 %.328
  store i32 %.329, ptr %.330, align 4
  br label %B1050
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop4meetB3v27B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx(ptr noalias nonnull writeonly %retptr, ptr %arg.c, i64 %arg.place, i64 range(i64 0, -9223372036854775808) %arg.count, i64 range(i64 0, 2) %arg.faulty) unnamed_addr {
B0:
  %.33 = alloca i64, align 8
  %.17 = getelementptr i8, ptr %arg.c, i64 200
  %.18 = load i64, ptr %.17, align 8
  %.19 = inttoptr i64 %.18 to ptr
  %.21 = getelementptr i32, ptr %.19, i64 %arg.place
  %.22 = load i32, ptr %.21, align 4
  %.23 = zext nneg i32 %.22 to i64
  %.24 = add nsw i64 %.23, -1
  %.28 = icmp slt i32 %.22, 1
  br i1 %.28, label %B122, label %B154

B122:                                             ; preds = %B0
  store i64 0, ptr %.33, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop5enterB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax(ptr nonnull %.33, ptr nonnull %arg.c, i64 %arg.place)
  %.47 = load i64, ptr %.33, align 8
  br label %B154

B154:                                             ; preds = %B122, %B0
  %target.2.0 = phi i64 [ %.24, %B0 ], [ %.47, %B122 ]
  %.77 = getelementptr i8, ptr %arg.c, i64 192
  %.78 = load i64, ptr %.77, align 8
  %.79 = inttoptr i64 %.78 to ptr
  %.82 = trunc nuw nsw i64 %arg.faulty to i8
  %.83 = getelementptr i8, ptr %.79, i64 %target.2.0
  store i8 %.82, ptr %.83, align 1
  %.17.i = getelementptr i8, ptr %arg.c, i64 264
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !110
  %.24.not.i = icmp eq i64 %arg.faulty, 0
  %.4863.in.in.v.i = select i1 %.24.not.i, i64 208, i64 216
  %.4863.in.in.i = getelementptr i8, ptr %arg.c, i64 %.4863.in.in.v.i
  %"$phi206.2.2.0.i" = select i1 %.24.not.i, i64 65, i64 66
  %.4863.in.i = load i64, ptr %.4863.in.in.i, align 8, !noalias !110
  %.70.i = getelementptr i64, ptr %arg.c, i64 %"$phi206.2.2.0.i"
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !110
  %.16771.not.i = icmp eq i64 %arg.count, 0
  %.pre = inttoptr i64 %.4863.in.i to ptr
  br i1 %.16771.not.i, label %B204.endif, label %B252.lr.ph.i

B252.lr.ph.i:                                     ; preds = %B154
  %0 = getelementptr i32, ptr %.pre, i64 %.71.i
  %min.iters.check.i = icmp ult i64 %arg.count, 12
  br i1 %min.iters.check.i, label %B252.preheader.i, label %vector.memcheck.i

vector.memcheck.i:                                ; preds = %B252.lr.ph.i
  %1 = shl i64 %.71.i, 2
  %2 = sub i64 %.4863.in.i, %.18.i
  %3 = add i64 %2, %1
  %diff.check.i = icmp ult i64 %3, 32
  br i1 %diff.check.i, label %B252.preheader.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.memcheck.i
  %n.vec.i = and i64 %arg.count, 9223372036854775800
  %4 = getelementptr i8, ptr %.pre, i64 %1
  %scevgep20.i = getelementptr i8, ptr %4, i64 16
  %sunkaddr23 = inttoptr i64 %.18.i to ptr
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %sunkaddr27 = shl i64 %index.i, 2
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr23, i64 %sunkaddr27
  %wide.load.i = load <4 x i32>, ptr %sunkaddr25, align 4, !noalias !110
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr25, i64 16
  %wide.load1.i = load <4 x i32>, ptr %sunkaddr31, align 4, !noalias !110
  %scevgep24 = getelementptr i8, ptr %scevgep20.i, i64 %sunkaddr27
  %scevgep18 = getelementptr i8, ptr %scevgep24, i64 -16
  store <4 x i32> %wide.load.i, ptr %scevgep18, align 4, !noalias !110
  store <4 x i32> %wide.load1.i, ptr %scevgep24, align 4, !noalias !110
  %index.next.i = add nuw nsw i64 %index.i, 8
  %5 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %5, label %middle.block.i, label %vector.body.i, !llvm.loop !113

middle.block.i:                                   ; preds = %vector.body.i
  %cmp.n.i = icmp eq i64 %arg.count, %n.vec.i
  br i1 %cmp.n.i, label %B204.endif, label %B252.preheader.i

B252.preheader.i:                                 ; preds = %middle.block.i, %vector.memcheck.i, %B252.lr.ph.i
  %.1737072.ph.i = phi i64 [ 0, %vector.memcheck.i ], [ 0, %B252.lr.ph.i ], [ %n.vec.i, %middle.block.i ]
  %xtraiter.i = and i64 %arg.count, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B252.prol.loopexit.i, label %B252.prol.i.preheader

B252.prol.i.preheader:                            ; preds = %B252.preheader.i
  %6 = inttoptr i64 %.18.i to ptr
  br label %B252.prol.i

B252.prol.i:                                      ; preds = %B252.prol.i.preheader, %B252.prol.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B252.prol.i ], [ %xtraiter.i, %B252.prol.i.preheader ]
  %.1737072.prol.i = phi i64 [ %.180.prol.i, %B252.prol.i ], [ %.1737072.ph.i, %B252.prol.i.preheader ]
  %.180.prol.i = add nuw nsw i64 %.1737072.prol.i, 1
  %7 = shl i64 %.1737072.prol.i, 2
  %scevgep19.i = getelementptr i8, ptr %6, i64 %7
  %.207.prol.i = load i32, ptr %scevgep19.i, align 4, !noalias !110
  %scevgep18.i = getelementptr i8, ptr %0, i64 %7
  store i32 %.207.prol.i, ptr %scevgep18.i, align 4, !noalias !110
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %prol.iter.cmp.not.i, label %B252.prol.loopexit.i, label %B252.prol.i, !llvm.loop !114

B252.prol.loopexit.i:                             ; preds = %B252.prol.i, %B252.preheader.i
  %.1737072.unr.i = phi i64 [ %.1737072.ph.i, %B252.preheader.i ], [ %.180.prol.i, %B252.prol.i ]
  %8 = sub nsw i64 %.1737072.ph.i, %arg.count
  %9 = icmp ugt i64 %8, -4
  br i1 %9, label %B204.endif, label %B252.preheader2.i

B252.preheader2.i:                                ; preds = %B252.prol.loopexit.i
  %10 = shl i64 %.71.i, 2
  %11 = getelementptr i8, ptr %.pre, i64 %10
  %scevgep.i = getelementptr i8, ptr %11, i64 12
  %sunkaddr32 = inttoptr i64 %.18.i to ptr
  br label %B252.i

B252.i:                                           ; preds = %B252.i, %B252.preheader2.i
  %.1737072.i = phi i64 [ %.180.3.i, %B252.i ], [ %.1737072.unr.i, %B252.preheader2.i ]
  %sunkaddr35.i = shl i64 %.1737072.i, 2
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr32, i64 %sunkaddr35.i
  %.207.i = load i32, ptr %sunkaddr34, align 4, !noalias !110
  %scevgep6.i = getelementptr i8, ptr %scevgep.i, i64 %sunkaddr35.i
  %scevgep16 = getelementptr i8, ptr %scevgep6.i, i64 -12
  store i32 %.207.i, ptr %scevgep16, align 4, !noalias !110
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr34, i64 4
  %.207.1.i = load i32, ptr %sunkaddr38, align 4, !noalias !110
  %scevgep13 = getelementptr i8, ptr %scevgep6.i, i64 -8
  store i32 %.207.1.i, ptr %scevgep13, align 4, !noalias !110
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr34, i64 8
  %.207.2.i = load i32, ptr %sunkaddr42, align 4, !noalias !110
  %scevgep10 = getelementptr i8, ptr %scevgep6.i, i64 -4
  store i32 %.207.2.i, ptr %scevgep10, align 4, !noalias !110
  %.180.3.i = add nuw nsw i64 %.1737072.i, 4
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr34, i64 12
  %.207.3.i = load i32, ptr %sunkaddr46, align 4, !noalias !110
  store i32 %.207.3.i, ptr %scevgep6.i, align 4, !noalias !110
  %exitcond.not.3.i = icmp eq i64 %arg.count, %.180.3.i
  br i1 %exitcond.not.3.i, label %B204.endif, label %B252.i, !llvm.loop !115

B204.endif:                                       ; preds = %B252.i, %B154, %B252.prol.loopexit.i, %middle.block.i
  %.222.i = add nsw i64 %.71.i, %arg.count
  %.225.i = trunc i64 %arg.count to i32
  %.226.i = getelementptr i32, ptr %.pre, i64 %.222.i
  store i32 %.225.i, ptr %.226.i, align 4, !noalias !110
  %.234.i = trunc i64 %target.2.0 to i32
  %.235.i = getelementptr i8, ptr %.226.i, i64 4
  store i32 %.234.i, ptr %.235.i, align 4, !noalias !110
  %.248.i = add nsw i64 %.222.i, 2
  %sunkaddr49.i = shl nuw nsw i64 %"$phi206.2.2.0.i", 3
  %sunkaddr50.i = getelementptr i8, ptr %arg.c, i64 %sunkaddr49.i
  store i64 %.248.i, ptr %sunkaddr50.i, align 8, !noalias !110
  store i64 %target.2.0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @expand(ptr %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop6expandB3v23B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop6absorbB3v31B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr %arg.c) unnamed_addr {
B0.endif:
  %.391 = alloca i64, align 8
  %.595 = alloca i64, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 336
  %.16 = getelementptr i8, ptr %arg.c, i64 272
  %.17 = load i64, ptr %.16, align 8
  %.48 = getelementptr i8, ptr %arg.c, i64 688
  %.49 = load i64, ptr %.48, align 8
  %.51 = getelementptr i8, ptr %arg.c, i64 608
  %.52 = load i64, ptr %.51, align 8
  %.54 = getelementptr i8, ptr %arg.c, i64 624
  %.55 = load i64, ptr %.54, align 8
  %.56 = shl i64 %.52, %.55
  %.78 = getelementptr i8, ptr %arg.c, i64 680
  %.79 = load i64, ptr %.78, align 8
  %.162206.not = icmp slt i64 %.79, 1
  br i1 %.162206.not, label %B1228, label %B486.endif.lr.ph

B486.endif.lr.ph:                                 ; preds = %B0.endif
  %.20 = getelementptr i8, ptr %arg.c, i64 264
  %.21 = load i64, ptr %.20, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 344
  %.13 = load i64, ptr %.12, align 8
  %.9 = load i64, ptr %.8, align 8
  %0 = inttoptr i64 %.9 to ptr
  %.44 = getelementptr i8, ptr %arg.c, i64 416
  %.45 = load i64, ptr %.44, align 8
  %.46 = ashr i64 %.45, 3
  %.342 = shl nsw i64 %.46, 1
  %1 = and i64 %.45, -8
  %n.vec19 = and i64 %.46, 9223372036854775804
  %xtraiter = and i64 %.46, 3
  %2 = getelementptr i8, ptr %0, i64 %1
  %scevgep70 = getelementptr i8, ptr %2, i64 24
  %scevgep87 = getelementptr i8, ptr %2, i64 20
  %3 = icmp slt i64 %.46, 1
  %4 = icmp ult i64 %.46, 4
  %sunkaddr132 = inttoptr i64 %.17 to ptr
  %5 = icmp eq i64 %.46, %n.vec19
  %6 = icmp eq i64 %xtraiter, 0
  %sunkaddr139 = getelementptr i8, ptr %arg.c, i64 200
  %sunkaddr114 = getelementptr i8, ptr %arg.c, i64 192
  %.neg1 = add i64 %.21, -8
  %7 = add i64 %.9, %1
  %sunkaddr140 = inttoptr i64 %.21 to ptr
  %8 = inttoptr i64 %.13 to ptr
  br label %B486.endif

B594:                                             ; preds = %B594.preheader38, %B594
  %.296176178 = phi i64 [ %.303.3, %B594 ], [ %.296176178.unr, %B594.preheader38 ]
  %9 = shl i64 %.296176178, 3
  %scevgep60 = getelementptr i8, ptr %scevgep56, i64 %9
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 -24
  %.330 = load i64, ptr %scevgep61, align 8
  %sunkaddr97 = getelementptr i8, ptr %sunkaddr132, i64 %9
  store i64 %.330, ptr %sunkaddr97, align 8
  %scevgep63 = getelementptr i8, ptr %scevgep60, i64 -16
  %.330.1 = load i64, ptr %scevgep63, align 8
  %sunkaddr101 = getelementptr i8, ptr %sunkaddr97, i64 8
  store i64 %.330.1, ptr %sunkaddr101, align 8
  %scevgep59 = getelementptr i8, ptr %scevgep60, i64 -8
  %.330.2 = load i64, ptr %scevgep59, align 8
  %sunkaddr105 = getelementptr i8, ptr %sunkaddr97, i64 16
  store i64 %.330.2, ptr %sunkaddr105, align 8
  %.303.3 = add nuw nsw i64 %.296176178, 4
  %.330.3 = load i64, ptr %scevgep60, align 8
  %sunkaddr109 = getelementptr i8, ptr %sunkaddr97, i64 24
  store i64 %.330.3, ptr %sunkaddr109, align 8
  %exitcond.not.3 = icmp eq i64 %.46, %.303.3
  br i1 %exitcond.not.3, label %B620, label %B594, !llvm.loop !116

B620:                                             ; preds = %B594, %B594.prol.loopexit, %middle.block25, %B486.endif
  %.344 = add nsw i64 %place_in.4.0211, %.342
  %.348 = getelementptr i32, ptr %0, i64 %.344
  %.349 = load i32, ptr %.348, align 4
  %.352 = getelementptr i8, ptr %.348, i64 4
  %.353 = load i32, ptr %.352, align 4
  %promoted113 = zext i32 %.353 to i64
  %.358 = add i64 %.344, 2
  %10 = and i64 %promoted113, 1073741823
  %11 = lshr i64 %promoted113, 30
  %.lobit = and i64 %11, 1
  store i64 0, ptr %.391, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled4loop4findB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a(ptr nonnull %.391, ptr nonnull %arg.c)
  %.405 = load i64, ptr %.391, align 8
  %.420 = load i64, ptr %sunkaddr139, align 8
  %.421 = inttoptr i64 %.420 to ptr
  %.423 = getelementptr i32, ptr %.421, i64 %.405
  %.424 = load i32, ptr %.423, align 4
  %.431 = icmp slt i32 %.424, 1
  br i1 %.431, label %B1058.endif, label %B952

B952:                                             ; preds = %B620
  %.425 = zext nneg i32 %.424 to i64
  %.426 = add nsw i64 %.425, -1
  %.439 = load i64, ptr %sunkaddr114, align 8
  %.440 = inttoptr i64 %.439 to ptr
  %.442 = getelementptr i8, ptr %.440, i64 %.426
  %.443 = load i8, ptr %.442, align 1
  %.445 = icmp ne i8 %.443, 1
  %.453 = icmp ne i64 %.lobit, 0
  %or.cond = select i1 %.445, i1 true, i1 %.453
  br i1 %or.cond, label %B1158, label %B1058.endif

B1090:                                            ; preds = %B1090.preheader37, %B1090
  %.545182184 = phi i64 [ %.552.3, %B1090 ], [ %.545182184.unr, %B1090.preheader37 ]
  %12 = shl i64 %.545182184, 2
  %scevgep92 = getelementptr i8, ptr %scevgep88, i64 %12
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 -12
  %.581 = load i32, ptr %scevgep93, align 4
  %sunkaddr117 = getelementptr i8, ptr %sunkaddr140, i64 %12
  store i32 %.581, ptr %sunkaddr117, align 4
  %scevgep95 = getelementptr i8, ptr %scevgep92, i64 -8
  %.581.1 = load i32, ptr %scevgep95, align 4
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr117, i64 4
  store i32 %.581.1, ptr %sunkaddr121, align 4
  %scevgep91 = getelementptr i8, ptr %scevgep92, i64 -4
  %.581.2 = load i32, ptr %scevgep91, align 4
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr117, i64 8
  store i32 %.581.2, ptr %sunkaddr125, align 4
  %.552.3 = add nuw nsw i64 %.545182184, 4
  %.581.3 = load i32, ptr %scevgep92, align 4
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr117, i64 12
  store i32 %.581.3, ptr %sunkaddr129, align 4
  %exitcond231.not.3 = icmp eq i64 %10, %.552.3
  br i1 %exitcond231.not.3, label %B1122, label %B1090, !llvm.loop !117

B1122:                                            ; preds = %B1090, %B1090.prol.loopexit, %middle.block, %B1058.endif
  store i64 0, ptr %.595, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop4meetB3v27B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx(ptr nonnull %.595, ptr nonnull %arg.c, i64 %.405, i64 %10, i64 %.lobit)
  %.609 = load i64, ptr %.595, align 8
  br label %B1158

B1158:                                            ; preds = %B1122, %B952
  %target.2.1 = phi i64 [ %.426, %B952 ], [ %.609, %B1122 ]
  %.633 = and i64 %promoted113, 1
  %.635 = add i64 %10, %.358
  %.639 = add i64 %.635, %.633
  %.646 = or i64 %target.2.1, %.56
  %.652 = getelementptr i32, ptr %8, i64 %top.2.0212
  store i32 %.349, ptr %.652, align 4
  %.659 = trunc i64 %.646 to i32
  %.660 = getelementptr i8, ptr %.652, i64 4
  store i32 %.659, ptr %.660, align 4
  %.663 = add nsw i64 %top.2.0212, 2
  %.162 = icmp ugt i64 %.161188210, 1
  br i1 %.162, label %B486.endif, label %B1228

B1228:                                            ; preds = %B1158, %B0.endif
  %place_in.4.0.lcssa = phi i64 [ 0, %B0.endif ], [ %.639, %B1158 ]
  %top.2.0.lcssa = phi i64 [ %.49, %B0.endif ], [ %.663, %B1158 ]
  store i64 %top.2.0.lcssa, ptr %.48, align 8
  store i64 %place_in.4.0.lcssa, ptr %retptr, align 8
  ret void

B486.endif:                                       ; preds = %B1158, %B486.endif.lr.ph
  %top.2.0212 = phi i64 [ %.49, %B486.endif.lr.ph ], [ %.663, %B1158 ]
  %place_in.4.0211 = phi i64 [ 0, %B486.endif.lr.ph ], [ %.639, %B1158 ]
  %.161188210 = phi i64 [ %.79, %B486.endif.lr.ph ], [ %.171, %B1158 ]
  %.171 = add nsw i64 %.161188210, -1
  %.202 = load i64, ptr %.8, align 8
  %.204 = shl i64 %place_in.4.0211, 2
  %.205 = add nsw i64 %.202, %.204
  br i1 %3, label %B620, label %B594.preheader

B594.preheader:                                   ; preds = %B486.endif
  %13 = sub i64 %.17, %.205
  %diff.check14 = icmp ult i64 %13, 32
  %or.cond28 = select i1 %4, i1 true, i1 %diff.check14
  br i1 %or.cond28, label %B594.preheader29, label %vector.body20.preheader

vector.body20.preheader:                          ; preds = %B594.preheader
  %14 = inttoptr i64 %.205 to ptr
  %scevgep42 = getelementptr i8, ptr %14, i64 16
  br label %vector.body20

vector.body20:                                    ; preds = %vector.body20, %vector.body20.preheader
  %index21 = phi i64 [ %index.next24, %vector.body20 ], [ 0, %vector.body20.preheader ]
  %15 = shl nuw nsw i64 %index21, 3
  %scevgep44 = getelementptr i8, ptr %scevgep42, i64 %15
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -16
  %wide.load22 = load <2 x i64>, ptr %scevgep45, align 8
  %wide.load23 = load <2 x i64>, ptr %scevgep44, align 8
  %sunkaddr134 = getelementptr i8, ptr %sunkaddr132, i64 %15
  store <2 x i64> %wide.load22, ptr %sunkaddr134, align 8
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr134, i64 16
  store <2 x i64> %wide.load23, ptr %sunkaddr138, align 8
  %index.next24 = add nuw nsw i64 %index21, 4
  %16 = icmp eq i64 %n.vec19, %index.next24
  br i1 %16, label %middle.block25, label %vector.body20, !llvm.loop !118

middle.block25:                                   ; preds = %vector.body20
  br i1 %5, label %B620, label %B594.preheader29

B594.preheader29:                                 ; preds = %middle.block25, %B594.preheader
  %.296176178.ph = phi i64 [ 0, %B594.preheader ], [ %n.vec19, %middle.block25 ]
  br i1 %6, label %B594.prol.loopexit, label %B594.prol.preheader

B594.prol.preheader:                              ; preds = %B594.preheader29
  %17 = inttoptr i64 %.205 to ptr
  br label %B594.prol

B594.prol:                                        ; preds = %B594.prol.preheader, %B594.prol
  %lsr.iv = phi i64 [ %lsr.iv.next, %B594.prol ], [ %xtraiter, %B594.prol.preheader ]
  %.296176178.prol = phi i64 [ %.303.prol, %B594.prol ], [ %.296176178.ph, %B594.prol.preheader ]
  %.303.prol = add nuw nsw i64 %.296176178.prol, 1
  %18 = shl i64 %.296176178.prol, 3
  %scevgep47 = getelementptr i8, ptr %17, i64 %18
  %.330.prol = load i64, ptr %scevgep47, align 8
  %scevgep46 = getelementptr i8, ptr %sunkaddr132, i64 %18
  store i64 %.330.prol, ptr %scevgep46, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B594.prol.loopexit, label %B594.prol, !llvm.loop !119

B594.prol.loopexit:                               ; preds = %B594.prol, %B594.preheader29
  %.296176178.unr = phi i64 [ %.296176178.ph, %B594.preheader29 ], [ %.303.prol, %B594.prol ]
  %19 = sub nsw i64 %.296176178.ph, %.46
  %20 = icmp ugt i64 %19, -4
  br i1 %20, label %B620, label %B594.preheader38

B594.preheader38:                                 ; preds = %B594.prol.loopexit
  %21 = inttoptr i64 %.205 to ptr
  %scevgep56 = getelementptr i8, ptr %21, i64 24
  br label %B594

B1058.endif:                                      ; preds = %B620, %B952
  %.539183.not = icmp eq i64 %10, 0
  br i1 %.539183.not, label %B1122, label %B1090.lr.ph

B1090.lr.ph:                                      ; preds = %B1058.endif
  %22 = getelementptr i32, ptr %0, i64 %.358
  %min.iters.check = icmp ult i64 %10, 8
  br i1 %min.iters.check, label %B1090.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %B1090.lr.ph
  %23 = add i64 %7, %.204
  %24 = sub i64 %.neg1, %23
  %diff.check = icmp ult i64 %24, 32
  br i1 %diff.check, label %B1090.preheader, label %vector.ph

vector.ph:                                        ; preds = %vector.memcheck
  %25 = shl nuw nsw i64 %promoted113, 2
  %26 = and i64 %25, 4294967264
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 %.204
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %lsr.iv64 = phi i64 [ %lsr.iv.next65, %vector.body ], [ 0, %vector.ph ]
  %scevgep73 = getelementptr i8, ptr %scevgep71, i64 %lsr.iv64
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 -16
  %wide.load = load <4 x i32>, ptr %scevgep74, align 4
  %wide.load12 = load <4 x i32>, ptr %scevgep73, align 4
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 %lsr.iv64
  store <4 x i32> %wide.load, ptr %sunkaddr141, align 4
  %sunkaddr144 = getelementptr i8, ptr %sunkaddr141, i64 16
  store <4 x i32> %wide.load12, ptr %sunkaddr144, align 4
  %lsr.iv.next65 = add nuw nsw i64 %lsr.iv64, 32
  %27 = icmp eq i64 %26, %lsr.iv.next65
  br i1 %27, label %middle.block, label %vector.body, !llvm.loop !120

middle.block:                                     ; preds = %vector.body
  %n.vec = and i64 %promoted113, 1073741816
  %cmp.n = icmp eq i64 %n.vec, %10
  br i1 %cmp.n, label %B1122, label %B1090.preheader

B1090.preheader:                                  ; preds = %middle.block, %vector.memcheck, %B1090.lr.ph
  %.545182184.ph = phi i64 [ 0, %vector.memcheck ], [ 0, %B1090.lr.ph ], [ %n.vec, %middle.block ]
  %xtraiter32 = and i64 %promoted113, 3
  %lcmp.mod33.not = icmp eq i64 %xtraiter32, 0
  br i1 %lcmp.mod33.not, label %B1090.prol.loopexit, label %B1090.prol

B1090.prol:                                       ; preds = %B1090.preheader, %B1090.prol
  %lsr.iv77 = phi i64 [ %lsr.iv.next78, %B1090.prol ], [ %xtraiter32, %B1090.preheader ]
  %.545182184.prol = phi i64 [ %.552.prol, %B1090.prol ], [ %.545182184.ph, %B1090.preheader ]
  %.552.prol = add nuw nsw i64 %.545182184.prol, 1
  %28 = shl nuw nsw i64 %.545182184.prol, 2
  %scevgep76 = getelementptr i8, ptr %22, i64 %28
  %.581.prol = load i32, ptr %scevgep76, align 4
  %scevgep75 = getelementptr i8, ptr %sunkaddr140, i64 %28
  store i32 %.581.prol, ptr %scevgep75, align 4
  %lsr.iv.next78 = add nsw i64 %lsr.iv77, -1
  %prol.iter34.cmp.not = icmp eq i64 %lsr.iv.next78, 0
  br i1 %prol.iter34.cmp.not, label %B1090.prol.loopexit, label %B1090.prol, !llvm.loop !121

B1090.prol.loopexit:                              ; preds = %B1090.prol, %B1090.preheader
  %.545182184.unr = phi i64 [ %.545182184.ph, %B1090.preheader ], [ %.552.prol, %B1090.prol ]
  %29 = sub nsw i64 %.545182184.ph, %10
  %30 = icmp ugt i64 %29, -4
  br i1 %30, label %B1122, label %B1090.preheader37

B1090.preheader37:                                ; preds = %B1090.prol.loopexit
  %scevgep88 = getelementptr i8, ptr %scevgep87, i64 %.204
  br label %B1090
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @absorb(ptr %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop6absorbB3v31B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop6answerB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.5 = getelementptr i8, ptr %arg.c, i64 336
  %.6 = load i64, ptr %.5, align 8
  %.17 = getelementptr i8, ptr %arg.c, i64 680
  %.18 = load i64, ptr %.17, align 8
  %.10040.not = icmp slt i64 %.18, 1
  br i1 %.10040.not, label %B248, label %B192.preheader

B192.preheader:                                   ; preds = %B0.endif
  %.8 = getelementptr i8, ptr %arg.c, i64 184
  %.9 = load i64, ptr %.8, align 8
  %xtraiter = and i64 %.18, 3
  %0 = icmp ult i64 %.18, 4
  %.pre1 = inttoptr i64 %.9 to ptr
  br i1 %0, label %B192.preheader.B192.epil.preheader_crit_edge, label %B192.preheader.new

B192.preheader.B192.epil.preheader_crit_edge:     ; preds = %B192.preheader
  %.pre = inttoptr i64 %.6 to ptr
  br label %B192.epil.preheader

B192.preheader.new:                               ; preds = %B192.preheader
  %unroll_iter = and i64 %.18, 9223372036854775804
  %sunkaddr = inttoptr i64 %.6 to ptr
  br label %B192

B192:                                             ; preds = %B192, %B192.preheader.new
  %.1063941 = phi i64 [ 0, %B192.preheader.new ], [ %.113.3, %B192 ]
  %sunkaddr21 = shl i64 %.1063941, 3
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr21
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 4
  %.142 = load i32, ptr %sunkaddr23, align 4
  %.146 = load i32, ptr %sunkaddr22, align 4
  %.148 = sext i32 %.146 to i64
  %.149 = getelementptr i32, ptr %.pre1, i64 %.148
  store i32 %.142, ptr %.149, align 4
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr22, i64 12
  %.142.1 = load i32, ptr %sunkaddr30, align 4
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr22, i64 8
  %.146.1 = load i32, ptr %sunkaddr34, align 4
  %.148.1 = sext i32 %.146.1 to i64
  %.149.1 = getelementptr i32, ptr %.pre1, i64 %.148.1
  store i32 %.142.1, ptr %.149.1, align 4
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr22, i64 20
  %.142.2 = load i32, ptr %sunkaddr38, align 4
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr22, i64 16
  %.146.2 = load i32, ptr %sunkaddr42, align 4
  %.148.2 = sext i32 %.146.2 to i64
  %.149.2 = getelementptr i32, ptr %.pre1, i64 %.148.2
  store i32 %.142.2, ptr %.149.2, align 4
  %.113.3 = add nuw nsw i64 %.1063941, 4
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr22, i64 28
  %.142.3 = load i32, ptr %sunkaddr46, align 4
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr22, i64 24
  %.146.3 = load i32, ptr %sunkaddr50, align 4
  %.148.3 = sext i32 %.146.3 to i64
  %.149.3 = getelementptr i32, ptr %.pre1, i64 %.148.3
  store i32 %.142.3, ptr %.149.3, align 4
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.113.3
  br i1 %niter.ncmp.3, label %B248.loopexit.unr-lcssa, label %B192

B248.loopexit.unr-lcssa:                          ; preds = %B192
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B248, label %B192.epil.preheader

B192.epil.preheader:                              ; preds = %B192.preheader.B192.epil.preheader_crit_edge, %B248.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre, %B192.preheader.B192.epil.preheader_crit_edge ], [ %sunkaddr, %B248.loopexit.unr-lcssa ]
  %.1063941.epil.init = phi i64 [ 0, %B192.preheader.B192.epil.preheader_crit_edge ], [ %unroll_iter, %B248.loopexit.unr-lcssa ]
  %1 = shl i64 %.1063941.epil.init, 3
  %2 = getelementptr i8, ptr %.pre-phi, i64 %1
  %scevgep = getelementptr i8, ptr %2, i64 4
  br label %B192.epil

B192.epil:                                        ; preds = %B192.epil, %B192.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B192.epil ], [ 0, %B192.epil.preheader ]
  %3 = shl nuw nsw i64 %epil.iter, 3
  %scevgep2 = getelementptr i8, ptr %scevgep, i64 %3
  %scevgep3 = getelementptr i8, ptr %scevgep2, i64 -4
  %.142.epil = load i32, ptr %scevgep2, align 4
  %.146.epil = load i32, ptr %scevgep3, align 4
  %.148.epil = sext i32 %.146.epil to i64
  %.149.epil = getelementptr i32, ptr %.pre1, i64 %.148.epil
  store i32 %.142.epil, ptr %.149.epil, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B248, label %B192.epil, !llvm.loop !122

B248:                                             ; preds = %B192.epil, %B248.loopexit.unr-lcssa, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @answer(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop6answerB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop7resolveB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, i64 %arg.c.184.val, i64 %arg.c.496.val) unnamed_addr {
B0.endif:
  %.9756.not = icmp slt i64 %arg.c.496.val, 1
  br i1 %.9756.not, label %B288, label %B134.preheader

B134.preheader:                                   ; preds = %B0.endif
  %0 = icmp eq i64 %arg.c.496.val, 1
  br i1 %0, label %B134.preheader.B134.epil.preheader_crit_edge, label %B134.preheader.new

B134.preheader.B134.epil.preheader_crit_edge:     ; preds = %B134.preheader
  %.pre = inttoptr i64 %arg.c.184.val to ptr
  br label %B134.epil.preheader

B134.preheader.new:                               ; preds = %B134.preheader
  %unroll_iter = and i64 %arg.c.496.val, 9223372036854775806
  %sunkaddr = inttoptr i64 %arg.c.184.val to ptr
  br label %B134

B134:                                             ; preds = %B268.1, %B134.preheader.new
  %unknown.2.059 = phi i64 [ 0, %B134.preheader.new ], [ %.182.1, %B268.1 ]
  %.1035557 = phi i64 [ 0, %B134.preheader.new ], [ %.110.1, %B268.1 ]
  %sunkaddr6 = shl i64 %.1035557, 2
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr6
  %.141 = load i32, ptr %sunkaddr7, align 4
  %.142 = sext i32 %.141 to i64
  %.151 = icmp slt i32 %.141, -1
  br i1 %.151, label %B200, label %B268

B200:                                             ; preds = %B134
  %.154 = sub nuw nsw i64 -2, %.142
  %.158 = getelementptr i32, ptr %sunkaddr, i64 %.154
  %.159 = load i32, ptr %.158, align 4
  %.160 = sext i32 %.159 to i64
  store i32 %.159, ptr %sunkaddr7, align 4
  br label %B268

B268:                                             ; preds = %B200, %B134
  %target.2.1 = phi i64 [ %.160, %B200 ], [ %.142, %B134 ]
  %target.2.1.lobit = lshr i64 %target.2.1, 63
  %.182 = add nuw nsw i64 %target.2.1.lobit, %unknown.2.059
  %.110.1 = add nuw i64 %.1035557, 2
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr7, i64 4
  %.141.1 = load i32, ptr %sunkaddr14, align 4
  %.142.1 = sext i32 %.141.1 to i64
  %.151.1 = icmp slt i32 %.141.1, -1
  br i1 %.151.1, label %B200.1, label %B268.1

B200.1:                                           ; preds = %B268
  %.154.1 = sub nuw nsw i64 -2, %.142.1
  %.158.1 = getelementptr i32, ptr %sunkaddr, i64 %.154.1
  %.159.1 = load i32, ptr %.158.1, align 4
  %.160.1 = sext i32 %.159.1 to i64
  store i32 %.159.1, ptr %sunkaddr14, align 4
  br label %B268.1

B268.1:                                           ; preds = %B200.1, %B268
  %target.2.1.1 = phi i64 [ %.160.1, %B200.1 ], [ %.142.1, %B268 ]
  %target.2.1.lobit.1 = lshr i64 %target.2.1.1, 63
  %.182.1 = add nuw nsw i64 %.182, %target.2.1.lobit.1
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.110.1
  br i1 %niter.ncmp.1, label %B288.loopexit.unr-lcssa, label %B134

B288.loopexit.unr-lcssa:                          ; preds = %B268.1
  %1 = and i64 %arg.c.496.val, 1
  %lcmp.mod.not = icmp eq i64 %1, 0
  br i1 %lcmp.mod.not, label %B288, label %B134.epil.preheader

B134.epil.preheader:                              ; preds = %B134.preheader.B134.epil.preheader_crit_edge, %B288.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre, %B134.preheader.B134.epil.preheader_crit_edge ], [ %sunkaddr, %B288.loopexit.unr-lcssa ]
  %unknown.2.059.epil.init = phi i64 [ 0, %B134.preheader.B134.epil.preheader_crit_edge ], [ %.182.1, %B288.loopexit.unr-lcssa ]
  %.1035557.epil.init = phi i64 [ 0, %B134.preheader.B134.epil.preheader_crit_edge ], [ %unroll_iter, %B288.loopexit.unr-lcssa ]
  %.140.epil = getelementptr i32, ptr %.pre-phi, i64 %.1035557.epil.init
  %.141.epil = load i32, ptr %.140.epil, align 4
  %.142.epil = sext i32 %.141.epil to i64
  %.151.epil = icmp slt i32 %.141.epil, -1
  br i1 %.151.epil, label %B200.epil, label %B268.epil

B200.epil:                                        ; preds = %B134.epil.preheader
  %.154.epil = sub nuw nsw i64 -2, %.142.epil
  %.158.epil = getelementptr i32, ptr %.pre-phi, i64 %.154.epil
  %.159.epil = load i32, ptr %.158.epil, align 4
  %.160.epil = sext i32 %.159.epil to i64
  %sunkaddr20 = shl i64 %.1035557.epil.init, 2
  %sunkaddr21 = getelementptr i8, ptr %.pre-phi, i64 %sunkaddr20
  store i32 %.159.epil, ptr %sunkaddr21, align 4
  br label %B268.epil

B268.epil:                                        ; preds = %B200.epil, %B134.epil.preheader
  %target.2.1.epil = phi i64 [ %.160.epil, %B200.epil ], [ %.142.epil, %B134.epil.preheader ]
  %target.2.1.lobit.epil = lshr i64 %target.2.1.epil, 63
  %.182.epil = add nuw nsw i64 %target.2.1.lobit.epil, %unknown.2.059.epil.init
  br label %B288

B288:                                             ; preds = %B268.epil, %B288.loopexit.unr-lcssa, %B0.endif
  %unknown.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %.182.1, %B288.loopexit.unr-lcssa ], [ %.182.epil, %B268.epil ]
  store i64 %unknown.2.0.lcssa, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @resolve(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  %0 = getelementptr i8, ptr %.1, i64 184
  %.1.val = load i64, ptr %0, align 8
  %1 = getelementptr i8, ptr %.1, i64 496
  %.1.val1 = load i64, ptr %1, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop7resolveB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, i64 %.1.val, i64 %.1.val1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop5orderB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr initializes((536, 544)) %arg.c) unnamed_addr {
B0:
  %.8 = getelementptr i8, ptr %arg.c, i64 352
  %.9 = load i64, ptr %.8, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 624
  %.13 = load i64, ptr %.12, align 8
  %.15 = getelementptr i8, ptr %arg.c, i64 224
  %.16 = load i64, ptr %.15, align 8
  %.19 = getelementptr i8, ptr %arg.c, i64 232
  %.20 = load i64, ptr %.19, align 8
  %notmask = shl nsw i64 -1, %.13
  %.44 = xor i64 %notmask, -1
  %.46 = getelementptr i8, ptr %arg.c, i64 360
  %.47 = load i64, ptr %.46, align 8
  %.50 = getelementptr i8, ptr %arg.c, i64 192
  %.51 = load i64, ptr %.50, align 8
  %.63 = getelementptr i8, ptr %arg.c, i64 176
  %.64 = load i64, ptr %.63, align 8
  %.67 = getelementptr i8, ptr %arg.c, i64 184
  %.68 = load i64, ptr %.67, align 8
  %.71 = getelementptr i8, ptr %arg.c, i64 240
  %.72 = load i64, ptr %.71, align 8
  %.84 = getelementptr i8, ptr %arg.c, i64 152
  %.85 = load i64, ptr %.84, align 8
  %.88 = getelementptr i8, ptr %arg.c, i64 160
  %.89 = load i64, ptr %.88, align 8
  %.98 = getelementptr i8, ptr %arg.c, i64 536
  store i64 0, ptr %.98, align 8
  %.105 = getelementptr i8, ptr %arg.c, i64 696
  %.106156 = load i64, ptr %.105, align 8
  %.107157 = icmp sgt i64 %.106156, 0
  br i1 %.107157, label %B790.outer.preheader, label %common.ret

B790.outer.preheader:                             ; preds = %B0
  %sunkaddr = getelementptr i8, ptr %arg.c, i64 520
  %0 = inttoptr i64 %.51 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %sunkaddr62 = getelementptr i8, ptr %arg.c, i64 208
  %sunkaddr98 = getelementptr i8, ptr %arg.c, i64 496
  %sunkaddr99 = inttoptr i64 %.85 to ptr
  %2 = inttoptr i64 %.47 to ptr
  %3 = inttoptr i64 %.16 to ptr
  %4 = inttoptr i64 %.68 to ptr
  %5 = inttoptr i64 %.64 to ptr
  %6 = inttoptr i64 %.20 to ptr
  %sunkaddr72 = getelementptr i8, ptr %arg.c, i64 504
  %.53.i = getelementptr i8, ptr %arg.c, i64 488
  %.73.i = getelementptr i8, ptr %arg.c, i64 416
  %.69.i = getelementptr i8, ptr %arg.c, i64 144
  %.316.i = getelementptr i8, ptr %arg.c, i64 168
  %sunkaddr80 = inttoptr i64 %.89 to ptr
  %sunkaddr87 = getelementptr i8, ptr %arg.c, i64 560
  %7 = inttoptr i64 %.72 to ptr
  %sunkaddr89 = getelementptr i8, ptr %arg.c, i64 512
  br label %B790.outer

B790.outer:                                       ; preds = %B790.outer.preheader, %B2610
  %.113.promoted = load i64, ptr %sunkaddr, align 8
  %.115.not6 = icmp eq i64 %.113.promoted, 0
  br i1 %.115.not6, label %common.ret, label %B850.lr.ph

B850.lr.ph:                                       ; preds = %B790.outer
  %.154 = load i64, ptr %sunkaddr62, align 8
  %.155 = inttoptr i64 %.154 to ptr
  br label %B850

common.ret:                                       ; preds = %B2610, %B790.outer, %B1344, %B0
  %storemerge = phi i64 [ 1, %B0 ], [ 0, %B1344 ], [ 1, %B2610 ], [ 0, %B790.outer ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B850:                                             ; preds = %B850.lr.ph, %B1344
  %lsr.iv7.in = phi i64 [ %.113.promoted, %B850.lr.ph ], [ %lsr.iv7, %B1344 ]
  %lsr.iv7 = add i64 %lsr.iv7.in, -1
  store i64 %lsr.iv7, ptr %sunkaddr, align 8
  %8 = shl i64 %lsr.iv7, 2
  %scevgep = getelementptr i8, ptr %.155, i64 %8
  %.160 = load i32, ptr %scevgep, align 4
  %.161 = sext i32 %.160 to i64
  %.163 = ashr i64 %.161, %.13
  %.166 = and i64 %.161, %.44
  %.idx = mul nsw i64 %.163, 56
  %9 = getelementptr i8, ptr %1, i64 %.idx
  %.176 = getelementptr i8, ptr %9, i64 48
  %.177 = load i64, ptr %.176, align 8
  %.178 = inttoptr i64 %.177 to ptr
  %.180 = getelementptr i32, ptr %.178, i64 %.166
  %.181 = load i32, ptr %.180, align 4
  %.182 = sext i32 %.181 to i64
  %.183 = add nsw i64 %.182, -1
  %.189 = getelementptr i8, ptr %0, i64 %.183
  %.190 = load i8, ptr %.189, align 1
  %.192 = icmp eq i8 %.190, 2
  br i1 %.192, label %B1344, label %B1236

B1236:                                            ; preds = %B850
  %sunkaddr65 = getelementptr i8, ptr %9, i64 8
  %.198 = load i64, ptr %sunkaddr65, align 8
  %.199 = inttoptr i64 %.198 to ptr
  %.201 = getelementptr i8, ptr %.199, i64 %.166
  %.202 = load i8, ptr %.201, align 1
  %.204.not = icmp eq i8 %.202, 2
  br i1 %.204.not, label %B1348.endif, label %B1344

B1344:                                            ; preds = %B1236, %B850
  %.115.not = icmp eq i64 %lsr.iv7, 0
  br i1 %.115.not, label %common.ret, label %B850

B1722:                                            ; preds = %B1722.preheader, %B2302
  %lsr.iv58 = phi i32 [ %37, %B1722.preheader ], [ %lsr.iv.next59, %B2302 ]
  %edges.2.2137 = phi i64 [ %.233, %B1722.preheader ], [ %.597, %B2302 ]
  %quiet.2.2136 = phi i64 [ 1, %B1722.preheader ], [ %.602, %B2302 ]
  %.355132134 = phi i32 [ %.253, %B1722.preheader ], [ %.362, %B2302 ]
  %.388 = sext i32 %.355132134 to i64
  %sunkaddr67 = shl nsw i64 %.388, 2
  %sunkaddr68 = getelementptr i8, ptr %sunkaddr66, i64 %sunkaddr67
  %.390 = load i32, ptr %sunkaddr68, align 4
  %.391 = sext i32 %.390 to i64
  %sunkaddr71 = getelementptr i8, ptr %sunkaddr69, i64 %sunkaddr67
  %.395 = load i32, ptr %sunkaddr71, align 4
  %.396 = sext i32 %.395 to i64
  %.405 = getelementptr i8, ptr %2, i64 %.391
  %.406 = load i8, ptr %.405, align 1
  %.407 = zext i8 %.406 to i64
  %.413 = getelementptr i32, ptr %3, i64 %.391
  %.414 = load i32, ptr %.413, align 4
  %.416 = icmp slt i32 %.414, 0
  br i1 %.416, label %B1874, label %B2010

B1874:                                            ; preds = %B1722
  %.420 = load i64, ptr %sunkaddr72, align 8
  %.423 = trunc i64 %.420 to i32
  %sunkaddr74 = shl nsw i64 %.391, 2
  %sunkaddr75 = getelementptr i8, ptr %3, i64 %sunkaddr74
  store i32 %.423, ptr %sunkaddr75, align 4
  %.428 = load i64, ptr %sunkaddr72, align 8
  %.432 = getelementptr i32, ptr %6, i64 %.428
  store i32 %.390, ptr %.432, align 4
  %.436 = load i64, ptr %sunkaddr72, align 8
  %.437 = add nsw i64 %.436, 1
  store i64 %.437, ptr %sunkaddr72, align 8
  br label %B2010

B2010:                                            ; preds = %B1874, %B1722
  %.445 = ashr i64 %.396, %.13
  %.449 = and i64 %.396, %.44
  %.idx1 = mul nsw i64 %.445, 56
  %10 = getelementptr i8, ptr %1, i64 %.idx1
  %.25.i = getelementptr i8, ptr %10, i64 48
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !123
  %.27.i = inttoptr i64 %.26.i to ptr
  %.30.i = load i64, ptr %.50, align 8, !noalias !123
  %.40.i = getelementptr i32, ptr %.27.i, i64 %.449
  %.41.i = load i32, ptr %.40.i, align 4, !noalias !123
  %.42.i = sext i32 %.41.i to i64
  %.43.i = add nsw i64 %.42.i, -1
  %.48.i = icmp slt i32 %.41.i, 1
  br i1 %.48.i, label %B198.endif.i, label %B558.i

B438.i:                                           ; preds = %B438.preheader2.i, %B438.i
  %.1738082.i = phi i64 [ %.180.3.i, %B438.i ], [ %.1738082.unr.i, %B438.preheader2.i ]
  %11 = shl i64 %.1738082.i, 3
  %scevgep14.i = getelementptr i8, ptr %scevgep10.i, i64 %11
  %scevgep15.i = getelementptr i8, ptr %scevgep14.i, i64 -24
  %.211.i = load i64, ptr %scevgep15.i, align 8, !noalias !123
  %scevgep6.i = getelementptr i8, ptr %scevgep.i, i64 %11
  %scevgep7.i = getelementptr i8, ptr %scevgep6.i, i64 -24
  store i64 %.211.i, ptr %scevgep7.i, align 8, !noalias !123
  %scevgep25.i = getelementptr i8, ptr %scevgep14.i, i64 -16
  %.211.1.i = load i64, ptr %scevgep25.i, align 8, !noalias !123
  %scevgep11.i = getelementptr i8, ptr %scevgep6.i, i64 -16
  store i64 %.211.1.i, ptr %scevgep11.i, align 8, !noalias !123
  %scevgep16.i = getelementptr i8, ptr %scevgep14.i, i64 -8
  %.211.2.i = load i64, ptr %scevgep16.i, align 8, !noalias !123
  %scevgep4.i = getelementptr i8, ptr %scevgep6.i, i64 -8
  store i64 %.211.2.i, ptr %scevgep4.i, align 8, !noalias !123
  %.180.3.i = add nuw nsw i64 %.1738082.i, 4
  %.211.3.i = load i64, ptr %scevgep14.i, align 8, !noalias !123
  store i64 %.211.3.i, ptr %scevgep6.i, align 8, !noalias !123
  %exitcond.not.3.i = icmp eq i64 %.75.i, %.180.3.i
  br i1 %exitcond.not.3.i, label %B610.i, label %B438.i, !llvm.loop !126

B558.i:                                           ; preds = %B2010
  %.264.not.i = icmp eq i8 %.406, 0
  br i1 %.264.not.i, label %B562.i, label %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit

B562.i:                                           ; preds = %B558.i
  %12 = inttoptr i64 %.30.i to ptr
  %.271.i = getelementptr i8, ptr %12, i64 %.43.i
  %.272.i = load i8, ptr %.271.i, align 1, !noalias !123
  %.274.not.i = icmp eq i8 %.272.i, 1
  br i1 %.274.not.i, label %B660.i, label %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit

B610.i:                                           ; preds = %B438.i, %B438.prol.loopexit.i, %middle.block.i, %B198.endif.i
  %13 = trunc i64 %.54.i to i32
  %.240.i = add i32 %13, 1
  %sunkaddr28.i = shl i64 %.449, 2
  %sunkaddr29.i = getelementptr i8, ptr %.27.i, i64 %sunkaddr28.i
  store i32 %.240.i, ptr %sunkaddr29.i, align 4, !noalias !123
  %.249.i = load i64, ptr %.53.i, align 8, !noalias !123
  %.250.i = add nsw i64 %.249.i, 1
  store i64 %.250.i, ptr %.53.i, align 8, !noalias !123
  %.294.not.i = icmp ne i8 %.406, 0
  %14 = zext i1 %.294.not.i to i8
  %.pre.i = inttoptr i64 %.30.i to ptr
  br label %B660.i

B660.i:                                           ; preds = %B610.i, %B562.i
  %.pre-phi.i = phi ptr [ %.pre.i, %B610.i ], [ %12, %B562.i ]
  %number.2.072.i = phi i64 [ %.54.i, %B610.i ], [ %.43.i, %B562.i ]
  %"$phi660.0.2.0.i" = phi i8 [ %14, %B610.i ], [ 0, %B562.i ]
  %.309.i = getelementptr i8, ptr %.pre-phi.i, i64 %number.2.072.i
  store i8 %"$phi660.0.2.0.i", ptr %.309.i, align 1, !noalias !123
  %.317.i = load i64, ptr %.316.i, align 8, !noalias !123
  %.320.i = inttoptr i64 %.317.i to ptr
  %.324.i = getelementptr i32, ptr %.320.i, i64 %number.2.072.i
  store i32 %.323.i, ptr %.324.i, align 4, !noalias !123
  %.329.i = xor i64 %number.2.072.i, -1
  br label %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit

B198.endif.i:                                     ; preds = %B2010
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !123
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !123
  %.75.i = ashr i64 %.74.i, 3
  %.16781.not.i = icmp slt i64 %.75.i, 1
  br i1 %.16781.not.i, label %B610.i, label %B438.lr.ph.i

B438.lr.ph.i:                                     ; preds = %B198.endif.i
  %.70.i = load i64, ptr %.69.i, align 8, !noalias !123
  %.64.i = load i64, ptr %10, align 8, !noalias !123
  %.71.i = inttoptr i64 %.70.i to ptr
  %.67.i = inttoptr i64 %.64.i to ptr
  %.207.i = mul i64 %.75.i, %.449
  %15 = getelementptr i64, ptr %.67.i, i64 %.207.i
  %.214.i = mul i64 %.75.i, %.54.i
  %16 = getelementptr i64, ptr %.71.i, i64 %.214.i
  %min.iters.check.i = icmp ult i64 %.75.i, 20
  br i1 %min.iters.check.i, label %B438.preheader.i, label %vector.memcheck.i

vector.memcheck.i:                                ; preds = %B438.lr.ph.i
  %17 = sub i64 %.54.i, %.449
  %18 = shl i64 %17, 3
  %19 = mul i64 %18, %.75.i
  %20 = add i64 %.70.i, %19
  %21 = sub i64 %20, %.64.i
  %diff.check.i = icmp ult i64 %21, 32
  br i1 %diff.check.i, label %B438.preheader.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.memcheck.i
  %n.vec.i = and i64 %.75.i, 9223372036854775804
  %22 = shl i64 %.214.i, 3
  %23 = getelementptr i8, ptr %.71.i, i64 %22
  %scevgep20.i = getelementptr i8, ptr %23, i64 16
  %24 = shl i64 %.207.i, 3
  %25 = getelementptr i8, ptr %.67.i, i64 %24
  %scevgep24.i = getelementptr i8, ptr %25, i64 16
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %26 = shl nuw nsw i64 %index.i, 3
  %scevgep31.i = getelementptr i8, ptr %scevgep24.i, i64 %26
  %scevgep33.i = getelementptr i8, ptr %scevgep31.i, i64 -16
  %wide.load.i = load <2 x i64>, ptr %scevgep33.i, align 8, !noalias !123
  %wide.load1.i = load <2 x i64>, ptr %scevgep31.i, align 8, !noalias !123
  %scevgep28.i = getelementptr i8, ptr %scevgep20.i, i64 %26
  %scevgep30.i = getelementptr i8, ptr %scevgep28.i, i64 -16
  store <2 x i64> %wide.load.i, ptr %scevgep30.i, align 8, !noalias !123
  store <2 x i64> %wide.load1.i, ptr %scevgep28.i, align 8, !noalias !123
  %index.next.i = add nuw nsw i64 %index.i, 4
  %27 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %27, label %middle.block.i, label %vector.body.i, !llvm.loop !127

middle.block.i:                                   ; preds = %vector.body.i
  %cmp.n.i = icmp eq i64 %.75.i, %n.vec.i
  br i1 %cmp.n.i, label %B610.i, label %B438.preheader.i

B438.preheader.i:                                 ; preds = %middle.block.i, %vector.memcheck.i, %B438.lr.ph.i
  %.1738082.ph.i = phi i64 [ 0, %vector.memcheck.i ], [ 0, %B438.lr.ph.i ], [ %n.vec.i, %middle.block.i ]
  %xtraiter.i = and i64 %.75.i, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B438.prol.loopexit.i, label %B438.prol.i

B438.prol.i:                                      ; preds = %B438.preheader.i, %B438.prol.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B438.prol.i ], [ %xtraiter.i, %B438.preheader.i ]
  %.1738082.prol.i = phi i64 [ %.180.prol.i, %B438.prol.i ], [ %.1738082.ph.i, %B438.preheader.i ]
  %.180.prol.i = add nuw nsw i64 %.1738082.prol.i, 1
  %28 = shl i64 %.1738082.prol.i, 3
  %scevgep19.i = getelementptr i8, ptr %15, i64 %28
  %.211.prol.i = load i64, ptr %scevgep19.i, align 8, !noalias !123
  %scevgep18.i = getelementptr i8, ptr %16, i64 %28
  store i64 %.211.prol.i, ptr %scevgep18.i, align 8, !noalias !123
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %prol.iter.cmp.not.i, label %B438.prol.loopexit.i, label %B438.prol.i, !llvm.loop !128

B438.prol.loopexit.i:                             ; preds = %B438.prol.i, %B438.preheader.i
  %.1738082.unr.i = phi i64 [ %.1738082.ph.i, %B438.preheader.i ], [ %.180.prol.i, %B438.prol.i ]
  %29 = sub nsw i64 %.1738082.ph.i, %.75.i
  %30 = icmp ugt i64 %29, -4
  br i1 %30, label %B610.i, label %B438.preheader2.i

B438.preheader2.i:                                ; preds = %B438.prol.loopexit.i
  %31 = shl i64 %.214.i, 3
  %32 = getelementptr i8, ptr %.71.i, i64 %31
  %scevgep.i = getelementptr i8, ptr %32, i64 24
  %33 = shl i64 %.207.i, 3
  %34 = getelementptr i8, ptr %.67.i, i64 %33
  %scevgep10.i = getelementptr i8, ptr %34, i64 24
  br label %B438.i

_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit: ; preds = %B558.i, %B562.i, %B660.i
  %storemerge.i = phi i64 [ %.329.i, %B660.i ], [ %.43.i, %B562.i ], [ %.43.i, %B558.i ]
  %.486 = icmp slt i64 %storemerge.i, 0
  br i1 %.486, label %B2100, label %B2302

B2100:                                            ; preds = %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit
  %.491 = xor i64 %storemerge.i, -1
  %.498.not = icmp eq i8 %.406, 0
  %spec.select = select i1 %.498.not, i64 65, i64 66
  %spec.select127 = select i1 %.498.not, i64 26, i64 27
  %.543 = getelementptr i64, ptr %arg.c, i64 %spec.select127
  %.544 = load i64, ptr %.543, align 8
  %.549 = inttoptr i64 %.544 to ptr
  %.554 = getelementptr i64, ptr %arg.c, i64 %spec.select
  %.555 = load i64, ptr %.554, align 8
  %.558 = getelementptr i32, ptr %.549, i64 %.555
  store i32 %.395, ptr %.558, align 4
  %.565 = load i64, ptr %.554, align 8
  %.566 = add nsw i64 %.565, 1
  store i64 %.566, ptr %.554, align 8
  br label %B2302

B2302:                                            ; preds = %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit, %B2100
  %found.2.3 = phi i64 [ %.491, %B2100 ], [ %storemerge.i, %_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx.exit ]
  %sunkaddr77 = shl nsw i64 %.391, 2
  %sunkaddr78 = getelementptr i8, ptr %3, i64 %sunkaddr77
  %.581 = load i32, ptr %sunkaddr78, align 4
  %35 = shl i64 %edges.2.2137, 2
  %scevgep54 = getelementptr i8, ptr %5, i64 %35
  store i32 %.581, ptr %scevgep54, align 4
  %.591 = trunc i64 %found.2.3 to i32
  %scevgep55 = getelementptr i8, ptr %4, i64 %35
  store i32 %.591, ptr %scevgep55, align 4
  %.597 = add i64 %edges.2.2137, 1
  %.602 = and i64 %quiet.2.2136, %.407
  %lsr.iv.next59 = add i32 %lsr.iv58, -1
  %.362 = add i32 %.355132134, 1
  %.349 = icmp ugt i32 %lsr.iv.next59, 1
  br i1 %.349, label %B1722, label %B2360.loopexit

B2360.loopexit:                                   ; preds = %B2302
  %lsr = trunc i64 %.597 to i32
  %36 = icmp eq i64 %.602, 0
  br label %B2360

B2360:                                            ; preds = %B1348.endif, %B2360.loopexit
  %.623.pre-phi = phi i32 [ %lsr, %B2360.loopexit ], [ %.242, %B1348.endif ]
  %quiet.2.2.lcssa = phi i1 [ %36, %B2360.loopexit ], [ false, %B1348.endif ]
  %edges.2.2.lcssa = phi i64 [ %.597, %B2360.loopexit ], [ %.233, %B1348.endif ]
  store i64 %edges.2.2.lcssa, ptr %sunkaddr98, align 8
  %sunkaddr82 = getelementptr i8, ptr %sunkaddr80, i64 %sunkaddr100
  %sunkaddr83 = getelementptr i8, ptr %sunkaddr82, i64 -4
  store i32 %.623.pre-phi, ptr %sunkaddr83, align 4
  %sunkaddr85 = getelementptr i8, ptr %0, i64 %.182
  %sunkaddr86 = getelementptr i8, ptr %sunkaddr85, i64 -1
  store i8 2, ptr %sunkaddr86, align 1
  store i64 %.183, ptr %sunkaddr87, align 8
  %.639 = load i64, ptr %.98, align 8
  %.640 = add nsw i64 %.639, 1
  store i64 %.640, ptr %.98, align 8
  br i1 %quiet.2.2.lcssa, label %B2610, label %B2516

B2516:                                            ; preds = %B2360
  %.651 = load i64, ptr %sunkaddr89, align 8
  %.654 = trunc i64 %.183 to i32
  %.655 = getelementptr i32, ptr %7, i64 %.651
  store i32 %.654, ptr %.655, align 4
  %.661 = load i64, ptr %sunkaddr89, align 8
  %.662 = add nsw i64 %.661, 1
  store i64 %.662, ptr %sunkaddr89, align 8
  %.671.pre = load i64, ptr %.98, align 8
  br label %B2610

B2610:                                            ; preds = %B2516, %B2360
  %.671 = phi i64 [ %.671.pre, %B2516 ], [ %.640, %B2360 ]
  %.674 = load i64, ptr %.105, align 8
  %.675 = icmp slt i64 %.671, %.674
  br i1 %.675, label %B790.outer, label %common.ret

B1348.endif:                                      ; preds = %B1236
  %sunkaddr94 = getelementptr i8, ptr %9, i64 32
  %.217 = load i64, ptr %sunkaddr94, align 8
  %sunkaddr97 = getelementptr i8, ptr %9, i64 40
  %.223 = load i64, ptr %sunkaddr97, align 8
  %.233 = load i64, ptr %sunkaddr98, align 8
  %.242 = trunc i64 %.233 to i32
  %sunkaddr100 = shl nsw i64 %.182, 2
  %sunkaddr101 = getelementptr i8, ptr %sunkaddr99, i64 %sunkaddr100
  %sunkaddr102 = getelementptr i8, ptr %sunkaddr101, i64 -4
  store i32 %.242, ptr %sunkaddr102, align 4
  %sunkaddr105 = getelementptr i8, ptr %9, i64 16
  %.249 = load i64, ptr %sunkaddr105, align 8
  %.250 = inttoptr i64 %.249 to ptr
  %.252 = getelementptr i32, ptr %.250, i64 %.166
  %.253 = load i32, ptr %.252, align 4
  %sunkaddr108 = getelementptr i8, ptr %9, i64 24
  %.260 = load i64, ptr %sunkaddr108, align 8
  %.261 = inttoptr i64 %.260 to ptr
  %.263 = getelementptr i32, ptr %.261, i64 %.166
  %.264 = load i32, ptr %.263, align 4
  %.303 = sub i32 %.264, %.253
  %.349133.not = icmp slt i32 %.303, 1
  br i1 %.349133.not, label %B2360, label %B1722.preheader

B1722.preheader:                                  ; preds = %B1348.endif
  %37 = add nuw i32 %.303, 1
  %sunkaddr66 = inttoptr i64 %.217 to ptr
  %sunkaddr69 = inttoptr i64 %.223 to ptr
  %.323.i = trunc i64 %.183 to i32
  br label %B1722
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @order(ptr initializes((536, 544)) %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop5orderB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled9part_loop16order_next_layerB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.12 = getelementptr i8, ptr %arg.c, i64 624
  %.13 = load i64, ptr %.12, align 8
  %.15 = getelementptr i8, ptr %arg.c, i64 208
  %.16 = load i64, ptr %.15, align 8
  %.28 = getelementptr i8, ptr %arg.c, i64 520
  %.29 = load i64, ptr %.28, align 8
  %.11147.not = icmp slt i64 %.29, 1
  br i1 %.11147.not, label %B630, label %B228.lr.ph

B228.lr.ph:                                       ; preds = %B0.endif
  %.8 = getelementptr i8, ptr %arg.c, i64 352
  %.9 = load i64, ptr %.8, align 8
  %notmask = shl nsw i64 -1, %.13
  %.163 = xor i64 %notmask, -1
  %0 = icmp eq i64 %.29, 1
  %.pre3 = inttoptr i64 %.9 to ptr
  br i1 %0, label %B228.lr.ph.B228.epil.preheader_crit_edge, label %B228.lr.ph.new

B228.lr.ph.B228.epil.preheader_crit_edge:         ; preds = %B228.lr.ph
  %.pre2 = inttoptr i64 %.16 to ptr
  br label %B228.epil.preheader

B228.lr.ph.new:                                   ; preds = %B228.lr.ph
  %unroll_iter = and i64 %.29, 9223372036854775806
  %sunkaddr = inttoptr i64 %.16 to ptr
  %sunkaddr7 = getelementptr i8, ptr %arg.c, i64 192
  br label %B228

B228:                                             ; preds = %B628.1, %B228.lr.ph.new
  %.1174648 = phi i64 [ 0, %B228.lr.ph.new ], [ %.124.1, %B628.1 ]
  %sunkaddr5 = shl i64 %.1174648, 2
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr5
  %.151 = load i32, ptr %sunkaddr6, align 4
  %.152 = sext i32 %.151 to i64
  %.154 = ashr i64 %.152, %.13
  %.idx = mul nsw i64 %.154, 56
  %1 = getelementptr i8, ptr %.pre3, i64 %.idx
  %.158 = getelementptr i8, ptr %1, i64 48
  %.159 = load i64, ptr %.158, align 8
  %.160 = inttoptr i64 %.159 to ptr
  %.164 = and i64 %.152, %.163
  %.165 = getelementptr i32, ptr %.160, i64 %.164
  %.166 = load i32, ptr %.165, align 4
  %.167 = sext i32 %.166 to i64
  %.174 = load i64, ptr %sunkaddr7, align 8
  %.175 = inttoptr i64 %.174 to ptr
  %2 = getelementptr i8, ptr %.175, i64 %.167
  %.177 = getelementptr i8, ptr %2, i64 -1
  %.178 = load i8, ptr %.177, align 1
  %.180 = icmp eq i8 %.178, 1
  br i1 %.180, label %B540, label %B628

B540:                                             ; preds = %B228
  store i8 0, ptr %.177, align 1
  %.174.1.pre = load i64, ptr %sunkaddr7, align 8
  %.pre = inttoptr i64 %.174.1.pre to ptr
  br label %B628

B628:                                             ; preds = %B540, %B228
  %.175.1.pre-phi = phi ptr [ %.pre, %B540 ], [ %.175, %B228 ]
  %.124.1 = add nuw i64 %.1174648, 2
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr6, i64 4
  %.151.1 = load i32, ptr %sunkaddr14, align 4
  %.152.1 = sext i32 %.151.1 to i64
  %.154.1 = ashr i64 %.152.1, %.13
  %.idx.1 = mul nsw i64 %.154.1, 56
  %3 = getelementptr i8, ptr %.pre3, i64 %.idx.1
  %.158.1 = getelementptr i8, ptr %3, i64 48
  %.159.1 = load i64, ptr %.158.1, align 8
  %.160.1 = inttoptr i64 %.159.1 to ptr
  %.164.1 = and i64 %.152.1, %.163
  %.165.1 = getelementptr i32, ptr %.160.1, i64 %.164.1
  %.166.1 = load i32, ptr %.165.1, align 4
  %.167.1 = sext i32 %.166.1 to i64
  %4 = getelementptr i8, ptr %.175.1.pre-phi, i64 %.167.1
  %.177.1 = getelementptr i8, ptr %4, i64 -1
  %.178.1 = load i8, ptr %.177.1, align 1
  %.180.1 = icmp eq i8 %.178.1, 1
  br i1 %.180.1, label %B540.1, label %B628.1

B540.1:                                           ; preds = %B628
  store i8 0, ptr %.177.1, align 1
  br label %B628.1

B628.1:                                           ; preds = %B540.1, %B628
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.124.1
  br i1 %niter.ncmp.1, label %B630.loopexit.unr-lcssa, label %B228

B630.loopexit.unr-lcssa:                          ; preds = %B628.1
  %5 = and i64 %.29, 1
  %lcmp.mod.not = icmp eq i64 %5, 0
  br i1 %lcmp.mod.not, label %B630, label %B228.epil.preheader

B228.epil.preheader:                              ; preds = %B228.lr.ph.B228.epil.preheader_crit_edge, %B630.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre2, %B228.lr.ph.B228.epil.preheader_crit_edge ], [ %sunkaddr, %B630.loopexit.unr-lcssa ]
  %.1174648.epil.init = phi i64 [ 0, %B228.lr.ph.B228.epil.preheader_crit_edge ], [ %unroll_iter, %B630.loopexit.unr-lcssa ]
  %.150.epil = getelementptr i32, ptr %.pre-phi, i64 %.1174648.epil.init
  %.151.epil = load i32, ptr %.150.epil, align 4
  %.152.epil = sext i32 %.151.epil to i64
  %.154.epil = ashr i64 %.152.epil, %.13
  %.idx.epil = mul nsw i64 %.154.epil, 56
  %6 = getelementptr i8, ptr %.pre3, i64 %.idx.epil
  %.158.epil = getelementptr i8, ptr %6, i64 48
  %.159.epil = load i64, ptr %.158.epil, align 8
  %.160.epil = inttoptr i64 %.159.epil to ptr
  %.164.epil = and i64 %.152.epil, %.163
  %.165.epil = getelementptr i32, ptr %.160.epil, i64 %.164.epil
  %.166.epil = load i32, ptr %.165.epil, align 4
  %.167.epil = sext i32 %.166.epil to i64
  %sunkaddr19 = getelementptr i8, ptr %arg.c, i64 192
  %.174.epil = load i64, ptr %sunkaddr19, align 8
  %.175.epil = inttoptr i64 %.174.epil to ptr
  %7 = getelementptr i8, ptr %.175.epil, i64 %.167.epil
  %.177.epil = getelementptr i8, ptr %7, i64 -1
  %.178.epil = load i8, ptr %.177.epil, align 1
  %.180.epil = icmp eq i8 %.178.epil, 1
  br i1 %.180.epil, label %B540.epil, label %B630

B540.epil:                                        ; preds = %B228.epil.preheader
  store i8 0, ptr %.177.epil, align 1
  br label %B630

B630:                                             ; preds = %B540.epil, %B228.epil.preheader, %B630.loopexit.unr-lcssa, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @order_next_layer(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled9part_loop16order_next_layerB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes4peelB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.9 = load i64, ptr %arg.c, align 8
  %.57 = getelementptr i8, ptr %arg.c, i64 8
  %.58 = load i64, ptr %.57, align 8
  %.140222.not = icmp slt i64 %.58, 1
  br i1 %.140222.not, label %B748, label %B332.endif.preheader

B332.endif.preheader:                             ; preds = %B0.endif
  %.44 = getelementptr i8, ptr %arg.c, i64 56
  %.45 = load i64, ptr %.44, align 8
  %.20 = getelementptr i8, ptr %arg.c, i64 40
  %.21 = load i64, ptr %.20, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 24
  %.17 = load i64, ptr %.16, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 16
  %.13 = load i64, ptr %.12, align 8
  %0 = inttoptr i64 %.17 to ptr
  %1 = inttoptr i64 %.13 to ptr
  %2 = inttoptr i64 %.45 to ptr
  %3 = inttoptr i64 %.21 to ptr
  br label %B332.endif

B330.loopexit:                                    ; preds = %B392, %B392.prol.loopexit, %B332.endif
  %exitcond.not = icmp eq i64 %.58, %.153
  br i1 %exitcond.not, label %B442.endif, label %B332.endif

B392:                                             ; preds = %B392.preheader5, %B392
  %lsr.iv10 = phi i32 [ %9, %B392.preheader5 ], [ %lsr.iv.next11, %B392 ]
  %.269211213 = phi i32 [ %.269211213.unr, %B392.preheader5 ], [ %.276.1, %B392 ]
  %.276 = add i32 %.269211213, 1
  %.302 = sext i32 %.269211213 to i64
  %.303 = getelementptr i32, ptr %3, i64 %.302
  %.304 = load i32, ptr %.303, align 4
  %.306 = sext i32 %.304 to i64
  %.307 = getelementptr i32, ptr %2, i64 %.306
  %.308 = load i32, ptr %.307, align 4
  %.310 = add i32 %.308, 1
  store i32 %.310, ptr %.307, align 4
  %.276.1 = add i32 %.269211213, 2
  %.302.1 = sext i32 %.276 to i64
  %.303.1 = getelementptr i32, ptr %3, i64 %.302.1
  %.304.1 = load i32, ptr %.303.1, align 4
  %.306.1 = sext i32 %.304.1 to i64
  %.307.1 = getelementptr i32, ptr %2, i64 %.306.1
  %.308.1 = load i32, ptr %.307.1, align 4
  %.310.1 = add i32 %.308.1, 1
  store i32 %.310.1, ptr %.307.1, align 4
  %lsr.iv.next11 = add i32 %lsr.iv10, -2
  %.263.1 = icmp ugt i32 %lsr.iv.next11, 2
  br i1 %.263.1, label %B392, label %B330.loopexit

B496:                                             ; preds = %B496.preheader.new, %B542.1
  %found.3.0234 = phi i64 [ 0, %B496.preheader.new ], [ %found.4.1.1, %B542.1 ]
  %.422230232 = phi i64 [ 0, %B496.preheader.new ], [ %.429.1, %B542.1 ]
  %sunkaddr12 = shl i64 %.422230232, 2
  %sunkaddr13 = getelementptr i8, ptr %2, i64 %sunkaddr12
  %.464 = load i32, ptr %sunkaddr13, align 4
  %.466 = icmp eq i32 %.464, 0
  br i1 %.466, label %B522, label %B542

B522:                                             ; preds = %B496
  %.472 = getelementptr i32, ptr %12, i64 %found.3.0234
  %tmp9 = trunc i64 %.422230232 to i32
  store i32 %tmp9, ptr %.472, align 4
  %.477 = add nsw i64 %found.3.0234, 1
  br label %B542

B542:                                             ; preds = %B522, %B496
  %found.4.1 = phi i64 [ %.477, %B522 ], [ %found.3.0234, %B496 ]
  %.429.1 = add nuw i64 %.422230232, 2
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr13, i64 4
  %.464.1 = load i32, ptr %sunkaddr17, align 4
  %.466.1 = icmp eq i32 %.464.1, 0
  br i1 %.466.1, label %B522.1, label %B542.1

B522.1:                                           ; preds = %B542
  %.472.1 = getelementptr i32, ptr %12, i64 %found.4.1
  %4 = trunc i64 %.422230232 to i32
  %tmp = or disjoint i32 %4, 1
  store i32 %tmp, ptr %.472.1, align 4
  %.477.1 = add nsw i64 %found.4.1, 1
  br label %B542.1

B542.1:                                           ; preds = %B522.1, %B542
  %found.4.1.1 = phi i64 [ %.477.1, %B522.1 ], [ %found.4.1, %B542 ]
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.429.1
  br i1 %niter.ncmp.1, label %B544.unr-lcssa, label %B496

B544.unr-lcssa:                                   ; preds = %B542.1
  %5 = and i64 %.334.pre, 1
  %lcmp.mod2.not = icmp eq i64 %5, 0
  br i1 %lcmp.mod2.not, label %B544, label %B496.epil.preheader

B496.epil.preheader:                              ; preds = %B496.preheader, %B544.unr-lcssa
  %found.3.0234.epil.init = phi i64 [ 0, %B496.preheader ], [ %found.4.1.1, %B544.unr-lcssa ]
  %.422230232.epil.init = phi i64 [ 0, %B496.preheader ], [ %unroll_iter, %B544.unr-lcssa ]
  %.463.epil = getelementptr i32, ptr %2, i64 %.422230232.epil.init
  %.464.epil = load i32, ptr %.463.epil, align 4
  %.466.epil = icmp eq i32 %.464.epil, 0
  br i1 %.466.epil, label %B522.epil, label %B544

B522.epil:                                        ; preds = %B496.epil.preheader
  %6 = inttoptr i64 %.9 to ptr
  %.471.epil = trunc i64 %.422230232.epil.init to i32
  %.472.epil = getelementptr i32, ptr %6, i64 %found.3.0234.epil.init
  store i32 %.471.epil, ptr %.472.epil, align 4
  %.477.epil = add nsw i64 %found.3.0234.epil.init, 1
  br label %B544

B544:                                             ; preds = %B522.epil, %B496.epil.preheader, %B544.unr-lcssa
  %found.4.1.lcssa = phi i64 [ %found.4.1.1, %B544.unr-lcssa ], [ %.477.epil, %B522.epil ], [ %found.3.0234.epil.init, %B496.epil.preheader ]
  %.509 = icmp sgt i64 %found.4.1.lcssa, 0
  br i1 %.509, label %B556.endif.preheader, label %B748

B556.endif.preheader:                             ; preds = %B544
  %7 = inttoptr i64 %.9 to ptr
  br label %B556.endif

B640:                                             ; preds = %B640.preheader, %B734
  %lsr.iv = phi i32 [ %13, %B640.preheader ], [ %lsr.iv.next, %B734 ]
  %found.5.1243 = phi i64 [ %found.6.0, %B640.preheader ], [ %found.7.2, %B734 ]
  %.630239241 = phi i32 [ %.540, %B640.preheader ], [ %.637, %B734 ]
  %.667 = sext i32 %.630239241 to i64
  %.668 = getelementptr i32, ptr %3, i64 %.667
  %.669 = load i32, ptr %.668, align 4
  %.675 = sext i32 %.669 to i64
  %.676 = getelementptr i32, ptr %2, i64 %.675
  %.677 = load i32, ptr %.676, align 4
  %.679 = add i32 %.677, -1
  store i32 %.679, ptr %.676, align 4
  %.692 = icmp eq i32 %.679, 0
  br i1 %.692, label %B714, label %B734

B714:                                             ; preds = %B640
  %.697 = getelementptr i32, ptr %7, i64 %found.5.1243
  store i32 %.669, ptr %.697, align 4
  %.702 = add nuw nsw i64 %found.5.1243, 1
  br label %B734

B734:                                             ; preds = %B714, %B640
  %found.7.2 = phi i64 [ %.702, %B714 ], [ %found.5.1243, %B640 ]
  %lsr.iv.next = add i32 %lsr.iv, -1
  %.637 = add i32 %.630239241, 1
  %.624 = icmp ugt i32 %lsr.iv.next, 1
  br i1 %.624, label %B640, label %B736

B736:                                             ; preds = %B734, %B556.endif
  %found.5.1.lcssa = phi i64 [ %found.6.0, %B556.endif ], [ %found.7.2, %B734 ]
  %.731 = icmp slt i64 %.531, %found.5.1.lcssa
  br i1 %.731, label %B556.endif, label %B748

B748:                                             ; preds = %B736, %B442.endif, %B544, %B0.endif
  %found.8.1 = phi i64 [ %found.4.1.lcssa, %B544 ], [ 0, %B0.endif ], [ 0, %B442.endif ], [ %found.5.1.lcssa, %B736 ]
  store i64 %found.8.1, ptr %retptr, align 8
  ret void

B332.endif:                                       ; preds = %B332.endif.preheader, %B330.loopexit
  %.146217223 = phi i64 [ %.153, %B330.loopexit ], [ 0, %B332.endif.preheader ]
  %.153 = add nuw nsw i64 %.146217223, 1
  %.179 = getelementptr i32, ptr %1, i64 %.146217223
  %.180 = load i32, ptr %.179, align 4
  %.302.prol = sext i32 %.180 to i64
  %.182 = getelementptr i32, ptr %0, i64 %.146217223
  %.183 = load i32, ptr %.182, align 4
  %.220 = sub i32 %.183, %.180
  %.263212.not = icmp slt i32 %.220, 1
  br i1 %.263212.not, label %B330.loopexit, label %B392.preheader

B392.preheader:                                   ; preds = %B332.endif
  %.neg = add i32 %.180, 1
  %xtraiter = and i32 %.220, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B392.prol.loopexit, label %B392.prol

B392.prol:                                        ; preds = %B392.preheader
  %.272.prol = add nsw i32 %.220, -1
  %.303.prol = getelementptr i32, ptr %3, i64 %.302.prol
  %.304.prol = load i32, ptr %.303.prol, align 4
  %.306.prol = sext i32 %.304.prol to i64
  %.307.prol = getelementptr i32, ptr %2, i64 %.306.prol
  %.308.prol = load i32, ptr %.307.prol, align 4
  %.310.prol = add i32 %.308.prol, 1
  store i32 %.310.prol, ptr %.307.prol, align 4
  br label %B392.prol.loopexit

B392.prol.loopexit:                               ; preds = %B392.prol, %B392.preheader
  %.262210214.unr = phi i32 [ %.220, %B392.preheader ], [ %.272.prol, %B392.prol ]
  %.269211213.unr = phi i32 [ %.180, %B392.preheader ], [ %.neg, %B392.prol ]
  %8 = icmp eq i32 %.183, %.neg
  br i1 %8, label %B330.loopexit, label %B392.preheader5

B392.preheader5:                                  ; preds = %B392.prol.loopexit
  %9 = add nuw i32 %.262210214.unr, 2
  br label %B392

B442.endif:                                       ; preds = %B330.loopexit
  %.334.pre = load i64, ptr %.57, align 8
  %10 = icmp slt i64 %.334.pre, 1
  br i1 %10, label %B748, label %B496.preheader

B496.preheader:                                   ; preds = %B442.endif
  %11 = icmp eq i64 %.334.pre, 1
  br i1 %11, label %B496.epil.preheader, label %B496.preheader.new

B496.preheader.new:                               ; preds = %B496.preheader
  %unroll_iter = and i64 %.334.pre, 9223372036854775806
  %12 = inttoptr i64 %.9 to ptr
  br label %B496

B556.endif:                                       ; preds = %B556.endif.preheader, %B736
  %done.2.0 = phi i64 [ %.531, %B736 ], [ 0, %B556.endif.preheader ]
  %found.6.0 = phi i64 [ %found.5.1.lcssa, %B736 ], [ %found.4.1.lcssa, %B556.endif.preheader ]
  %.528 = getelementptr i32, ptr %7, i64 %done.2.0
  %.529 = load i32, ptr %.528, align 4
  %.531 = add nuw nsw i64 %done.2.0, 1
  %.538 = sext i32 %.529 to i64
  %.539 = getelementptr i32, ptr %1, i64 %.538
  %.540 = load i32, ptr %.539, align 4
  %.543 = getelementptr i32, ptr %0, i64 %.538
  %.544 = load i32, ptr %.543, align 4
  %.581 = sub i32 %.544, %.540
  %.624240.not = icmp slt i32 %.581, 1
  br i1 %.624240.not, label %B736, label %B640.preheader

B640.preheader:                                   ; preds = %B556.endif
  %13 = add nuw i32 %.581, 1
  br label %B640
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @peel(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes4peelB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes5avoidB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.55 = getelementptr i8, ptr %arg.c, i64 8
  %.56 = load i64, ptr %.55, align 8
  %.139104.not = icmp slt i64 %.56, 1
  br i1 %.139104.not, label %B610, label %B438.endif.preheader

B438.endif.preheader:                             ; preds = %B0.endif
  %.43 = getelementptr i8, ptr %arg.c, i64 64
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.44 to ptr
  %1 = inttoptr i64 %.12 to ptr
  %2 = inttoptr i64 %.9 to ptr
  %3 = inttoptr i64 %.6 to ptr
  %4 = inttoptr i64 %.41 to ptr
  %5 = inttoptr i64 %.38 to ptr
  %6 = inttoptr i64 %.15 to ptr
  br label %B438.endif

B530:                                             ; preds = %B530.preheader1, %B530
  %lsr.iv = phi i32 [ %8, %B530.preheader1 ], [ %lsr.iv.next, %B530 ]
  %found.2.195 = phi i64 [ %found.2.195.unr, %B530.preheader1 ], [ %.336.1, %B530 ]
  %.2869193 = phi i32 [ %.2869193.unr, %B530.preheader1 ], [ %.293.1, %B530 ]
  %.293 = add i32 %.2869193, 1
  %.319 = sext i32 %.2869193 to i64
  %.320 = getelementptr i32, ptr %6, i64 %.319
  %.321 = load i32, ptr %.320, align 4
  %.323 = sext i32 %.321 to i64
  %.324 = getelementptr i64, ptr %0, i64 %.323
  %.325 = load i64, ptr %.324, align 8
  %.328 = getelementptr i32, ptr %5, i64 %.319
  %.329 = load i32, ptr %.328, align 4
  %.331 = sext i32 %.329 to i64
  %.332 = getelementptr i64, ptr %4, i64 %.331
  %.333 = load i64, ptr %.332, align 8
  %.334 = and i64 %.333, %.325
  %.336 = or i64 %.334, %found.2.195
  %.293.1 = add i32 %.2869193, 2
  %.319.1 = sext i32 %.293 to i64
  %.320.1 = getelementptr i32, ptr %6, i64 %.319.1
  %.321.1 = load i32, ptr %.320.1, align 4
  %.323.1 = sext i32 %.321.1 to i64
  %.324.1 = getelementptr i64, ptr %0, i64 %.323.1
  %.325.1 = load i64, ptr %.324.1, align 8
  %.328.1 = getelementptr i32, ptr %5, i64 %.319.1
  %.329.1 = load i32, ptr %.328.1, align 4
  %.331.1 = sext i32 %.329.1 to i64
  %.332.1 = getelementptr i64, ptr %4, i64 %.331.1
  %.333.1 = load i64, ptr %.332.1, align 8
  %.334.1 = and i64 %.333.1, %.325.1
  %.336.1 = or i64 %.336, %.334.1
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.280.1 = icmp ugt i32 %lsr.iv.next, 2
  br i1 %.280.1, label %B530, label %B598

B598:                                             ; preds = %B530, %B530.prol.loopexit, %B438.endif
  %found.2.1.lcssa = phi i64 [ %.187, %B438.endif ], [ %.336.lcssa.unr, %B530.prol.loopexit ], [ %.336.1, %B530 ]
  %sunkaddr2 = shl nsw i64 %.185, 3
  %sunkaddr3 = getelementptr i8, ptr %0, i64 %sunkaddr2
  store i64 %found.2.1.lcssa, ptr %sunkaddr3, align 8
  %.139 = icmp ugt i64 %.13898106, 1
  br i1 %.139, label %B438.endif, label %B610

B610:                                             ; preds = %B598, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B438.endif:                                       ; preds = %B438.endif.preheader, %B598
  %.13898106 = phi i64 [ %.148, %B598 ], [ %.56, %B438.endif.preheader ]
  %.148 = add i64 %.13898106, -1
  %.178 = getelementptr i32, ptr %3, i64 %.148
  %.179 = load i32, ptr %.178, align 4
  %.185 = sext i32 %.179 to i64
  %.186 = getelementptr i64, ptr %0, i64 %.185
  %.187 = load i64, ptr %.186, align 8
  %.194 = getelementptr i32, ptr %2, i64 %.185
  %.195 = load i32, ptr %.194, align 4
  %.319.prol = sext i32 %.195 to i64
  %.199 = getelementptr i32, ptr %1, i64 %.185
  %.200 = load i32, ptr %.199, align 4
  %.237 = sub i32 %.200, %.195
  %.28092.not = icmp slt i32 %.237, 1
  br i1 %.28092.not, label %B598, label %B530.preheader

B530.preheader:                                   ; preds = %B438.endif
  %.neg = add i32 %.195, 1
  %xtraiter = and i32 %.237, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B530.prol.loopexit, label %B530.prol

B530.prol:                                        ; preds = %B530.preheader
  %.289.prol = add nsw i32 %.237, -1
  %.320.prol = getelementptr i32, ptr %6, i64 %.319.prol
  %.321.prol = load i32, ptr %.320.prol, align 4
  %.323.prol = sext i32 %.321.prol to i64
  %.324.prol = getelementptr i64, ptr %0, i64 %.323.prol
  %.325.prol = load i64, ptr %.324.prol, align 8
  %.328.prol = getelementptr i32, ptr %5, i64 %.319.prol
  %.329.prol = load i32, ptr %.328.prol, align 4
  %.331.prol = sext i32 %.329.prol to i64
  %.332.prol = getelementptr i64, ptr %4, i64 %.331.prol
  %.333.prol = load i64, ptr %.332.prol, align 8
  %.334.prol = and i64 %.333.prol, %.325.prol
  %.336.prol = or i64 %.334.prol, %.187
  br label %B530.prol.loopexit

B530.prol.loopexit:                               ; preds = %B530.prol, %B530.preheader
  %found.2.195.unr = phi i64 [ %.187, %B530.preheader ], [ %.336.prol, %B530.prol ]
  %.2799094.unr = phi i32 [ %.237, %B530.preheader ], [ %.289.prol, %B530.prol ]
  %.2869193.unr = phi i32 [ %.195, %B530.preheader ], [ %.neg, %B530.prol ]
  %.336.lcssa.unr = phi i64 [ poison, %B530.preheader ], [ %.336.prol, %B530.prol ]
  %7 = icmp eq i32 %.200, %.neg
  br i1 %7, label %B598, label %B530.preheader1

B530.preheader1:                                  ; preds = %B530.prol.loopexit
  %8 = add nuw i32 %.2799094.unr, 2
  br label %B530
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @avoid(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes5avoidB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes4riskB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.69 = getelementptr i8, ptr %arg.c, i64 8
  %.70 = load i64, ptr %.69, align 8
  %.153111.not = icmp slt i64 %.70, 1
  br i1 %.153111.not, label %B758, label %B496.endif.preheader

B496.endif.preheader:                             ; preds = %B0.endif
  %.46 = getelementptr i8, ptr %arg.c, i64 64
  %.47 = load i64, ptr %.46, align 8
  %.43 = getelementptr i8, ptr %arg.c, i64 56
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.12 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %2 = inttoptr i64 %.6 to ptr
  %3 = inttoptr i64 %.44 to ptr
  %4 = inttoptr i64 %.47 to ptr
  %5 = inttoptr i64 %.41 to ptr
  %6 = inttoptr i64 %.38 to ptr
  %7 = inttoptr i64 %.15 to ptr
  br label %B496.endif

B576:                                             ; preds = %B576.preheader1, %B638.1
  %lsr.iv = phi i32 [ %10, %B576.preheader1 ], [ %lsr.iv.next, %B638.1 ]
  %broken.2.1102 = phi double [ %broken.2.1102.unr, %B576.preheader1 ], [ %.369.1, %B638.1 ]
  %.29598100 = phi i32 [ %.29598100.unr, %B576.preheader1 ], [ %.302.1, %B638.1 ]
  %.302 = add i32 %.29598100, 1
  %.332 = sext i32 %.29598100 to i64
  %.333 = getelementptr i32, ptr %6, i64 %.332
  %.334 = load i32, ptr %.333, align 4
  %.336 = sext i32 %.334 to i64
  %.337 = getelementptr i8, ptr %5, i64 %.336
  %.338 = load i8, ptr %.337, align 1
  %.339.not = icmp eq i8 %.338, 0
  br i1 %.339.not, label %B612, label %B638

B612:                                             ; preds = %B576
  %.356 = getelementptr i32, ptr %7, i64 %.332
  %.357 = load i32, ptr %.356, align 4
  %.361 = sext i32 %.357 to i64
  %.362 = getelementptr double, ptr %4, i64 %.361
  %.363 = load double, ptr %.362, align 8
  br label %B638

B638:                                             ; preds = %B612, %B576
  %"$phi638.3.2.2" = phi double [ %.363, %B612 ], [ 1.000000e+00, %B576 ]
  %.369 = fadd double %broken.2.1102, %"$phi638.3.2.2"
  %.332.1 = sext i32 %.302 to i64
  %.333.1 = getelementptr i32, ptr %6, i64 %.332.1
  %.334.1 = load i32, ptr %.333.1, align 4
  %.336.1 = sext i32 %.334.1 to i64
  %.337.1 = getelementptr i8, ptr %5, i64 %.336.1
  %.338.1 = load i8, ptr %.337.1, align 1
  %.339.not.1 = icmp eq i8 %.338.1, 0
  br i1 %.339.not.1, label %B612.1, label %B638.1

B612.1:                                           ; preds = %B638
  %.356.1 = getelementptr i32, ptr %7, i64 %.332.1
  %.357.1 = load i32, ptr %.356.1, align 4
  %.361.1 = sext i32 %.357.1 to i64
  %.362.1 = getelementptr double, ptr %4, i64 %.361.1
  %.363.1 = load double, ptr %.362.1, align 8
  br label %B638.1

B638.1:                                           ; preds = %B612.1, %B638
  %"$phi638.3.2.2.1" = phi double [ %.363.1, %B612.1 ], [ 1.000000e+00, %B638 ]
  %.369.1 = fadd double %.369, %"$phi638.3.2.2.1"
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.302.1 = add i32 %.29598100, 2
  %.289.1 = icmp sgt i32 %lsr.iv.next, 2
  br i1 %.289.1, label %B576, label %B646

B646:                                             ; preds = %B638.1, %B576.prol.loopexit, %B496.endif
  %broken.2.1.lcssa = phi double [ 0.000000e+00, %B496.endif ], [ %.369.lcssa.unr, %B576.prol.loopexit ], [ %.369.1, %B638.1 ]
  %.393 = sub nsw i64 %.391, %.332.prol
  %.397 = getelementptr i8, ptr %3, i64 %.202
  %.398 = load i8, ptr %.397, align 1
  %.400 = icmp ne i8 %.398, 0
  %.402 = zext i1 %.400 to i64
  %.403 = add nsw i64 %.393, %.402
  %.408.not = icmp eq i64 %.403, 0
  br i1 %.408.not, label %B748, label %B710

B710:                                             ; preds = %B646
  %.416 = icmp eq i8 %.398, 2
  %.419 = uitofp i1 %.416 to double
  %.420 = fadd double %broken.2.1.lcssa, %.419
  %.424 = sitofp i64 %.403 to double
  %.428 = fdiv double %.420, %.424
  br label %B748

B748:                                             ; preds = %B710, %B646
  %"$phi748.1.2.1" = phi double [ %.428, %B710 ], [ 0.000000e+00, %B646 ]
  %.446 = getelementptr double, ptr %4, i64 %.202
  store double %"$phi748.1.2.1", ptr %.446, align 8
  %.153 = icmp sgt i64 %.152105113, 1
  br i1 %.153, label %B496.endif, label %B758

B758:                                             ; preds = %B748, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B496.endif:                                       ; preds = %B496.endif.preheader, %B748
  %.152105113 = phi i64 [ %.162, %B748 ], [ %.70, %B496.endif.preheader ]
  %.162 = add nsw i64 %.152105113, -1
  %.192 = getelementptr i32, ptr %2, i64 %.162
  %.193 = load i32, ptr %.192, align 4
  %.202 = sext i32 %.193 to i64
  %.203 = getelementptr i32, ptr %1, i64 %.202
  %.204 = load i32, ptr %.203, align 4
  %.332.prol = sext i32 %.204 to i64
  %.208 = getelementptr i32, ptr %0, i64 %.202
  %.209 = load i32, ptr %.208, align 4
  %.391 = sext i32 %.209 to i64
  %.246 = sub i32 %.209, %.204
  %.28999.not = icmp slt i32 %.246, 1
  br i1 %.28999.not, label %B646, label %B576.preheader

B576.preheader:                                   ; preds = %B496.endif
  %.neg = add i32 %.204, 1
  %xtraiter = and i32 %.246, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B576.prol.loopexit, label %B576.prol

B576.prol:                                        ; preds = %B576.preheader
  %.298.prol = add nsw i32 %.246, -1
  %.333.prol = getelementptr i32, ptr %6, i64 %.332.prol
  %.334.prol = load i32, ptr %.333.prol, align 4
  %.336.prol = sext i32 %.334.prol to i64
  %.337.prol = getelementptr i8, ptr %5, i64 %.336.prol
  %.338.prol = load i8, ptr %.337.prol, align 1
  %.339.not.prol = icmp eq i8 %.338.prol, 0
  br i1 %.339.not.prol, label %B612.prol, label %B576.prol.loopexit

B612.prol:                                        ; preds = %B576.prol
  %.356.prol = getelementptr i32, ptr %7, i64 %.332.prol
  %.357.prol = load i32, ptr %.356.prol, align 4
  %.361.prol = sext i32 %.357.prol to i64
  %.362.prol = getelementptr double, ptr %4, i64 %.361.prol
  %.363.prol = load double, ptr %.362.prol, align 8
  %8 = fadd double %.363.prol, 0.000000e+00
  br label %B576.prol.loopexit

B576.prol.loopexit:                               ; preds = %B612.prol, %B576.prol, %B576.preheader
  %broken.2.1102.unr = phi double [ 0.000000e+00, %B576.preheader ], [ %8, %B612.prol ], [ 1.000000e+00, %B576.prol ]
  %.28897101.unr = phi i32 [ %.246, %B576.preheader ], [ %.298.prol, %B612.prol ], [ %.298.prol, %B576.prol ]
  %.29598100.unr = phi i32 [ %.204, %B576.preheader ], [ %.neg, %B612.prol ], [ %.neg, %B576.prol ]
  %.369.lcssa.unr = phi double [ poison, %B576.preheader ], [ %8, %B612.prol ], [ 1.000000e+00, %B576.prol ]
  %9 = icmp eq i32 %.209, %.neg
  br i1 %9, label %B646, label %B576.preheader1

B576.preheader1:                                  ; preds = %B576.prol.loopexit
  %10 = add nuw i32 %.28897101.unr, 2
  br label %B576
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @risk(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes4riskB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes5visitB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.69 = getelementptr i8, ptr %arg.c, i64 8
  %.70 = load i64, ptr %.69, align 8
  %.15295.not = icmp slt i64 %.70, 1
  br i1 %.15295.not, label %B722, label %B486.endif.preheader

B486.endif.preheader:                             ; preds = %B0.endif
  %.46 = getelementptr i8, ptr %arg.c, i64 64
  %.47 = load i64, ptr %.46, align 8
  %.43 = getelementptr i8, ptr %arg.c, i64 56
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.12 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %2 = inttoptr i64 %.6 to ptr
  %3 = inttoptr i64 %.47 to ptr
  %4 = inttoptr i64 %.44 to ptr
  %5 = inttoptr i64 %.41 to ptr
  %6 = inttoptr i64 %.38 to ptr
  %7 = inttoptr i64 %.15 to ptr
  br label %B486.endif

B484.loopexit:                                    ; preds = %B718.1, %B638.prol.loopexit, %B486.endif
  %exitcond.not = icmp eq i64 %.70, %.165
  br i1 %exitcond.not, label %B722, label %B486.endif

B638:                                             ; preds = %B638.preheader, %B718.1
  %lsr.iv = phi i32 [ %9, %B638.preheader ], [ %lsr.iv.next, %B718.1 ]
  %.3168486 = phi i32 [ %.3168486.unr, %B638.preheader ], [ %.323.1, %B718.1 ]
  %.323 = add i32 %.3168486, 1
  %.353 = sext i32 %.3168486 to i64
  %.354 = getelementptr i32, ptr %6, i64 %.353
  %.355 = load i32, ptr %.354, align 4
  %.357 = sext i32 %.355 to i64
  %.358 = getelementptr i8, ptr %5, i64 %.357
  %.359 = load i8, ptr %.358, align 1
  %.360.not = icmp eq i8 %.359, 0
  br i1 %.360.not, label %B668, label %B718

B668:                                             ; preds = %B638
  %.365 = getelementptr i32, ptr %7, i64 %.353
  %.366 = load i32, ptr %.365, align 4
  %.370 = sext i32 %.366 to i64
  %.371 = getelementptr double, ptr %3, i64 %.370
  %.372 = load double, ptr %.371, align 8
  %.380 = fadd double %.379, %.372
  store double %.380, ptr %.371, align 8
  br label %B718

B718:                                             ; preds = %B668, %B638
  %.353.1 = sext i32 %.323 to i64
  %.354.1 = getelementptr i32, ptr %6, i64 %.353.1
  %.355.1 = load i32, ptr %.354.1, align 4
  %.357.1 = sext i32 %.355.1 to i64
  %.358.1 = getelementptr i8, ptr %5, i64 %.357.1
  %.359.1 = load i8, ptr %.358.1, align 1
  %.360.not.1 = icmp eq i8 %.359.1, 0
  br i1 %.360.not.1, label %B668.1, label %B718.1

B668.1:                                           ; preds = %B718
  %.365.1 = getelementptr i32, ptr %7, i64 %.353.1
  %.366.1 = load i32, ptr %.365.1, align 4
  %.370.1 = sext i32 %.366.1 to i64
  %.371.1 = getelementptr double, ptr %3, i64 %.370.1
  %.372.1 = load double, ptr %.371.1, align 8
  %.380.1 = fadd double %.379, %.372.1
  store double %.380.1, ptr %.371.1, align 8
  br label %B718.1

B718.1:                                           ; preds = %B668.1, %B718
  %lsr.iv.next = add i32 %lsr.iv, -2
  %.323.1 = add i32 %.3168486, 2
  %.310.1 = icmp sgt i32 %lsr.iv.next, 2
  br i1 %.310.1, label %B638, label %B484.loopexit

B722:                                             ; preds = %B484.loopexit, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B486.endif:                                       ; preds = %B486.endif.preheader, %B484.loopexit
  %.1589096 = phi i64 [ %.165, %B484.loopexit ], [ 0, %B486.endif.preheader ]
  %.165 = add nuw nsw i64 %.1589096, 1
  %.191 = getelementptr i32, ptr %2, i64 %.1589096
  %.192 = load i32, ptr %.191, align 4
  %.194 = sext i32 %.192 to i64
  %.199 = getelementptr i32, ptr %0, i64 %.194
  %.200 = load i32, ptr %.199, align 4
  %.203 = getelementptr i32, ptr %1, i64 %.194
  %.204 = load i32, ptr %.203, align 4
  %.353.prol = sext i32 %.204 to i64
  %.267 = sub i32 %.200, %.204
  %.31085.not = icmp slt i32 %.267, 1
  br i1 %.31085.not, label %B484.loopexit, label %B638.lr.ph

B638.lr.ph:                                       ; preds = %B486.endif
  %.205 = sext i32 %.200 to i64
  %.207 = sub nsw i64 %.205, %.353.prol
  %.210 = getelementptr i8, ptr %4, i64 %.194
  %.211 = load i8, ptr %.210, align 1
  %.213 = icmp ne i8 %.211, 0
  %.215 = zext i1 %.213 to i64
  %.216 = add nsw i64 %.207, %.215
  %.195 = getelementptr double, ptr %3, i64 %.194
  %.196 = load double, ptr %.195, align 8
  %.375 = sitofp i64 %.216 to double
  %.379 = fdiv double %.196, %.375
  %.neg = add i32 %.204, 1
  %xtraiter = and i32 %.267, 1
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B638.prol.loopexit, label %B638.prol

B638.prol:                                        ; preds = %B638.lr.ph
  %.319.prol = add nsw i32 %.267, -1
  %.354.prol = getelementptr i32, ptr %6, i64 %.353.prol
  %.355.prol = load i32, ptr %.354.prol, align 4
  %.357.prol = sext i32 %.355.prol to i64
  %.358.prol = getelementptr i8, ptr %5, i64 %.357.prol
  %.359.prol = load i8, ptr %.358.prol, align 1
  %.360.not.prol = icmp eq i8 %.359.prol, 0
  br i1 %.360.not.prol, label %B668.prol, label %B638.prol.loopexit

B668.prol:                                        ; preds = %B638.prol
  %.365.prol = getelementptr i32, ptr %7, i64 %.353.prol
  %.366.prol = load i32, ptr %.365.prol, align 4
  %.370.prol = sext i32 %.366.prol to i64
  %.371.prol = getelementptr double, ptr %3, i64 %.370.prol
  %.372.prol = load double, ptr %.371.prol, align 8
  %.380.prol = fadd double %.379, %.372.prol
  store double %.380.prol, ptr %.371.prol, align 8
  br label %B638.prol.loopexit

B638.prol.loopexit:                               ; preds = %B668.prol, %B638.prol, %B638.lr.ph
  %.3098387.unr = phi i32 [ %.267, %B638.lr.ph ], [ %.319.prol, %B668.prol ], [ %.319.prol, %B638.prol ]
  %.3168486.unr = phi i32 [ %.204, %B638.lr.ph ], [ %.neg, %B668.prol ], [ %.neg, %B638.prol ]
  %8 = icmp eq i32 %.200, %.neg
  br i1 %8, label %B484.loopexit, label %B638.preheader

B638.preheader:                                   ; preds = %B638.prol.loopexit
  %9 = add nuw i32 %.3098387.unr, 2
  br label %B638
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @visit(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes5visitB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes11break_againB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.66 = getelementptr i8, ptr %arg.c, i64 8
  %.67 = load i64, ptr %.66, align 8
  %.150127.not = icmp slt i64 %.67, 1
  br i1 %.150127.not, label %B644, label %B448.endif.preheader

B448.endif.preheader:                             ; preds = %B0.endif
  %.43 = getelementptr i8, ptr %arg.c, i64 64
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 32
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.12 to ptr
  %1 = inttoptr i64 %.9 to ptr
  %2 = inttoptr i64 %.6 to ptr
  %3 = inttoptr i64 %.44 to ptr
  %4 = inttoptr i64 %.41 to ptr
  %5 = inttoptr i64 %.38 to ptr
  %6 = inttoptr i64 %.15 to ptr
  br label %B448.endif

B528:                                             ; preds = %B528.preheader.new, %B528
  %lsr.iv = phi i32 [ %lsr.iv.next, %B528 ], [ %unroll_iter, %B528.preheader.new ]
  %ahead.4.1117 = phi i8 [ %.391.1, %B528 ], [ 0, %B528.preheader.new ]
  %twice.2.1116 = phi i64 [ %twice.4.2.1, %B528 ], [ %twice.3.0130, %B528.preheader.new ]
  %.298112114 = phi i32 [ %.305.1, %B528 ], [ %.207, %B528.preheader.new ]
  %.305 = add i32 %.298112114, 1
  %.345 = sext i32 %.298112114 to i64
  %.346 = getelementptr i32, ptr %5, i64 %.345
  %.347 = load i32, ptr %.346, align 4
  %.349 = sext i32 %.347 to i64
  %.350 = getelementptr i8, ptr %4, i64 %.349
  %.351 = load i8, ptr %.350, align 1
  %.352.not = icmp eq i8 %.351, 0
  %.381.phi.trans.insert = getelementptr i32, ptr %6, i64 %.345
  %.382.pre = load i32, ptr %.381.phi.trans.insert, align 4
  %.386.phi.trans.insert = sext i32 %.382.pre to i64
  %.387.phi.trans.insert = getelementptr i8, ptr %3, i64 %.386.phi.trans.insert
  %.388.pre = load i8, ptr %.387.phi.trans.insert, align 1
  %narrow = select i1 %.352.not, i8 0, i8 %.388.pre
  %.365 = zext i8 %narrow to i64
  %twice.4.2 = or i64 %twice.2.1116, %.365
  %ahead.3.2 = select i1 %.352.not, i8 %ahead.4.1117, i8 1
  %.391 = or i8 %.388.pre, %ahead.3.2
  %.305.1 = add i32 %.298112114, 2
  %.345.1 = sext i32 %.305 to i64
  %.346.1 = getelementptr i32, ptr %5, i64 %.345.1
  %.347.1 = load i32, ptr %.346.1, align 4
  %.349.1 = sext i32 %.347.1 to i64
  %.350.1 = getelementptr i8, ptr %4, i64 %.349.1
  %.351.1 = load i8, ptr %.350.1, align 1
  %.352.not.1 = icmp eq i8 %.351.1, 0
  %.381.phi.trans.insert.1 = getelementptr i32, ptr %6, i64 %.345.1
  %.382.pre.1 = load i32, ptr %.381.phi.trans.insert.1, align 4
  %.386.phi.trans.insert.1 = sext i32 %.382.pre.1 to i64
  %.387.phi.trans.insert.1 = getelementptr i8, ptr %3, i64 %.386.phi.trans.insert.1
  %.388.pre.1 = load i8, ptr %.387.phi.trans.insert.1, align 1
  %narrow.1 = select i1 %.352.not.1, i8 0, i8 %.388.pre.1
  %.365.1 = zext i8 %narrow.1 to i64
  %twice.4.2.1 = or i64 %twice.4.2, %.365.1
  %ahead.3.2.1 = select i1 %.352.not.1, i8 %.391, i8 1
  %.391.1 = or i8 %.388.pre.1, %ahead.3.2.1
  %lsr.iv.next = add i32 %lsr.iv, -2
  %niter.ncmp.1.not = icmp eq i32 %lsr.iv.next, 0
  br i1 %niter.ncmp.1.not, label %B632.loopexit.unr-lcssa, label %B528

B632.loopexit.unr-lcssa:                          ; preds = %B528
  %7 = add i32 %.207, %unroll_iter
  %8 = and i32 %.249, 1
  %lcmp.mod.not = icmp eq i32 %8, 0
  br i1 %lcmp.mod.not, label %B632, label %B528.epil.preheader

B528.epil.preheader:                              ; preds = %B528.preheader, %B632.loopexit.unr-lcssa
  %ahead.4.1117.epil.init = phi i8 [ 0, %B528.preheader ], [ %.391.1, %B632.loopexit.unr-lcssa ]
  %twice.2.1116.epil.init = phi i64 [ %twice.3.0130, %B528.preheader ], [ %twice.4.2.1, %B632.loopexit.unr-lcssa ]
  %.298112114.epil.init = phi i32 [ %.207, %B528.preheader ], [ %7, %B632.loopexit.unr-lcssa ]
  %.345.epil = sext i32 %.298112114.epil.init to i64
  %.346.epil = getelementptr i32, ptr %5, i64 %.345.epil
  %.347.epil = load i32, ptr %.346.epil, align 4
  %.349.epil = sext i32 %.347.epil to i64
  %.350.epil = getelementptr i8, ptr %4, i64 %.349.epil
  %.351.epil = load i8, ptr %.350.epil, align 1
  %.352.not.epil = icmp eq i8 %.351.epil, 0
  %.381.phi.trans.insert.epil = getelementptr i32, ptr %6, i64 %.345.epil
  %.382.pre.epil = load i32, ptr %.381.phi.trans.insert.epil, align 4
  %.386.phi.trans.insert.epil = sext i32 %.382.pre.epil to i64
  %.387.phi.trans.insert.epil = getelementptr i8, ptr %3, i64 %.386.phi.trans.insert.epil
  %.388.pre.epil = load i8, ptr %.387.phi.trans.insert.epil, align 1
  %narrow.epil = select i1 %.352.not.epil, i8 0, i8 %.388.pre.epil
  %.365.epil = zext i8 %narrow.epil to i64
  %twice.4.2.epil = or i64 %twice.2.1116.epil.init, %.365.epil
  %ahead.3.2.epil = select i1 %.352.not.epil, i8 %ahead.4.1117.epil.init, i8 1
  %.391.epil = or i8 %.388.pre.epil, %ahead.3.2.epil
  br label %B632

B632:                                             ; preds = %B448.endif, %B528.epil.preheader, %B632.loopexit.unr-lcssa
  %twice.2.1.lcssa = phi i64 [ %twice.3.0130, %B448.endif ], [ %twice.4.2.1, %B632.loopexit.unr-lcssa ], [ %twice.4.2.epil, %B528.epil.preheader ]
  %ahead.4.1.lcssa = phi i8 [ 0, %B448.endif ], [ %.391.1, %B632.loopexit.unr-lcssa ], [ %.391.epil, %B528.epil.preheader ]
  %.411 = getelementptr i8, ptr %3, i64 %.205
  store i8 %ahead.4.1.lcssa, ptr %.411, align 1
  %.150 = icmp ugt i64 %.149121129, 1
  br i1 %.150, label %B448.endif, label %B644

B644:                                             ; preds = %B632, %B0.endif
  %twice.3.0.lcssa = phi i64 [ 0, %B0.endif ], [ %twice.2.1.lcssa, %B632 ]
  store i64 %twice.3.0.lcssa, ptr %retptr, align 8
  ret void

B448.endif:                                       ; preds = %B448.endif.preheader, %B632
  %twice.3.0130 = phi i64 [ %twice.2.1.lcssa, %B632 ], [ 0, %B448.endif.preheader ]
  %.149121129 = phi i64 [ %.159, %B632 ], [ %.67, %B448.endif.preheader ]
  %.159 = add i64 %.149121129, -1
  %.195 = getelementptr i32, ptr %2, i64 %.159
  %.196 = load i32, ptr %.195, align 4
  %.205 = sext i32 %.196 to i64
  %.206 = getelementptr i32, ptr %1, i64 %.205
  %.207 = load i32, ptr %.206, align 4
  %.211 = getelementptr i32, ptr %0, i64 %.205
  %.212 = load i32, ptr %.211, align 4
  %.249 = sub i32 %.212, %.207
  %.292113.not = icmp slt i32 %.249, 1
  br i1 %.292113.not, label %B632, label %B528.preheader

B528.preheader:                                   ; preds = %B448.endif
  %.neg = add i32 %.207, 1
  %9 = icmp eq i32 %.212, %.neg
  br i1 %9, label %B528.epil.preheader, label %B528.preheader.new

B528.preheader.new:                               ; preds = %B528.preheader
  %unroll_iter = and i32 %.249, 2147483646
  br label %B528
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @break_again(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes11break_againB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes4stayB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.55 = getelementptr i8, ptr %arg.c, i64 8
  %.56 = load i64, ptr %.55, align 8
  %.139107.not = icmp slt i64 %.56, 1
  br i1 %.139107.not, label %B672, label %B438.preheader

B438.preheader:                                   ; preds = %B0.endif
  %.43 = getelementptr i8, ptr %arg.c, i64 64
  %.44 = load i64, ptr %.43, align 8
  %.40 = getelementptr i8, ptr %arg.c, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.37 = getelementptr i8, ptr %arg.c, i64 56
  %.38 = load i64, ptr %.37, align 8
  %.14 = getelementptr i8, ptr %arg.c, i64 40
  %.15 = load i64, ptr %.14, align 8
  %.11 = getelementptr i8, ptr %arg.c, i64 24
  %.12 = load i64, ptr %.11, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 16
  %.9 = load i64, ptr %.8, align 8
  %.6 = load i64, ptr %arg.c, align 8
  %0 = inttoptr i64 %.41 to ptr
  %1 = inttoptr i64 %.6 to ptr
  %2 = inttoptr i64 %.12 to ptr
  %3 = inttoptr i64 %.9 to ptr
  %4 = inttoptr i64 %.44 to ptr
  %5 = inttoptr i64 %.15 to ptr
  %6 = inttoptr i64 %.38 to ptr
  br label %B438

B438:                                             ; preds = %B438.preheader, %B670
  %.13899111 = phi i64 [ %.148, %B670 ], [ %.56, %B438.preheader ]
  %.148 = add i64 %.13899111, -1
  %.178 = getelementptr i32, ptr %1, i64 %.148
  %.179 = load i32, ptr %.178, align 4
  %.188 = sext i32 %.179 to i64
  %.189 = getelementptr i8, ptr %0, i64 %.188
  %.190 = load i8, ptr %.189, align 1
  %.191.not = icmp eq i8 %.190, 0
  br i1 %.191.not, label %B670, label %B476.endif

B534:                                             ; preds = %B534.preheader1, %B534
  %lsr.iv2 = phi i32 [ %11, %B534.preheader1 ], [ %lsr.iv.next3, %B534 ]
  %on.2.296 = phi double [ %on.2.296.unr, %B534.preheader1 ], [ %.335.3, %B534 ]
  %.2949294 = phi i32 [ %.2949294.unr, %B534.preheader1 ], [ %.301.3, %B534 ]
  %.301 = add i32 %.2949294, 1
  %.327 = sext i32 %.2949294 to i64
  %.328 = getelementptr i32, ptr %5, i64 %.327
  %.329 = load i32, ptr %.328, align 4
  %.331 = sext i32 %.329 to i64
  %.332 = getelementptr double, ptr %4, i64 %.331
  %.333 = load double, ptr %.332, align 8
  %.335 = fadd double %on.2.296, %.333
  %.301.1 = add i32 %.2949294, 2
  %.327.1 = sext i32 %.301 to i64
  %.328.1 = getelementptr i32, ptr %5, i64 %.327.1
  %.329.1 = load i32, ptr %.328.1, align 4
  %.331.1 = sext i32 %.329.1 to i64
  %.332.1 = getelementptr double, ptr %4, i64 %.331.1
  %.333.1 = load double, ptr %.332.1, align 8
  %.335.1 = fadd double %.335, %.333.1
  %.301.2 = add i32 %.2949294, 3
  %.327.2 = sext i32 %.301.1 to i64
  %.328.2 = getelementptr i32, ptr %5, i64 %.327.2
  %.329.2 = load i32, ptr %.328.2, align 4
  %.331.2 = sext i32 %.329.2 to i64
  %.332.2 = getelementptr double, ptr %4, i64 %.331.2
  %.333.2 = load double, ptr %.332.2, align 8
  %.335.2 = fadd double %.335.1, %.333.2
  %.301.3 = add i32 %.2949294, 4
  %.327.3 = sext i32 %.301.2 to i64
  %.328.3 = getelementptr i32, ptr %5, i64 %.327.3
  %.329.3 = load i32, ptr %.328.3, align 4
  %.331.3 = sext i32 %.329.3 to i64
  %.332.3 = getelementptr double, ptr %4, i64 %.331.3
  %.333.3 = load double, ptr %.332.3, align 8
  %.335.3 = fadd double %.335.2, %.333.3
  %lsr.iv.next3 = add i32 %lsr.iv2, -4
  %.288.3 = icmp sgt i32 %lsr.iv.next3, 4
  br i1 %.288.3, label %B534, label %B572

B572:                                             ; preds = %B534, %B534.prol.loopexit, %B476.endif
  %on.2.2.lcssa = phi double [ 0.000000e+00, %B476.endif ], [ %.335.lcssa.unr, %B534.prol.loopexit ], [ %.335.3, %B534 ]
  %.346 = getelementptr i8, ptr %6, i64 %.188
  %.347 = load i8, ptr %.346, align 1
  %.349 = icmp eq i8 %.347, 2
  %.352 = uitofp i1 %.349 to double
  %.353 = fadd double %on.2.2.lcssa, %.352
  %.375 = icmp ne i8 %.347, 0
  %.377 = zext i1 %.375 to i64
  %.368 = sub nsw i64 %.366, %.367
  %.378 = add nsw i64 %.368, %.377
  %.379 = sitofp i64 %.378 to double
  %.383 = fdiv double %.353, %.379
  %.387 = getelementptr double, ptr %4, i64 %.188
  store double %.383, ptr %.387, align 8
  br label %B670

B670:                                             ; preds = %B572, %B438
  %.139 = icmp ugt i64 %.13899111, 1
  br i1 %.139, label %B438, label %B672

B672:                                             ; preds = %B670, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B476.endif:                                       ; preds = %B438
  %.202 = getelementptr i32, ptr %3, i64 %.188
  %.203 = load i32, ptr %.202, align 4
  %.367 = sext i32 %.203 to i64
  %.207 = getelementptr i32, ptr %2, i64 %.188
  %.208 = load i32, ptr %.207, align 4
  %.366 = sext i32 %.208 to i64
  %.245 = sub i32 %.208, %.203
  %.28893.not = icmp slt i32 %.245, 1
  br i1 %.28893.not, label %B572, label %B534.preheader

B534.preheader:                                   ; preds = %B476.endif
  %xtraiter = and i32 %.245, 3
  %lcmp.mod.not = icmp eq i32 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B534.prol.loopexit, label %B534.prol

B534.prol:                                        ; preds = %B534.preheader, %B534.prol
  %lsr.iv = phi i32 [ %lsr.iv.next, %B534.prol ], [ %xtraiter, %B534.preheader ]
  %on.2.296.prol = phi double [ %.335.prol, %B534.prol ], [ 0.000000e+00, %B534.preheader ]
  %.2949294.prol = phi i32 [ %.301.prol, %B534.prol ], [ %.203, %B534.preheader ]
  %.301.prol = add i32 %.2949294.prol, 1
  %.327.prol = sext i32 %.2949294.prol to i64
  %.328.prol = getelementptr i32, ptr %5, i64 %.327.prol
  %.329.prol = load i32, ptr %.328.prol, align 4
  %.331.prol = sext i32 %.329.prol to i64
  %.332.prol = getelementptr double, ptr %4, i64 %.331.prol
  %.333.prol = load double, ptr %.332.prol, align 8
  %.335.prol = fadd double %on.2.296.prol, %.333.prol
  %lsr.iv.next = add nsw i32 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i32 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B534.prol.loopexit.loopexit, label %B534.prol, !llvm.loop !129

B534.prol.loopexit.loopexit:                      ; preds = %B534.prol
  %7 = add i32 %.203, %xtraiter
  %8 = sub i32 %.208, %7
  br label %B534.prol.loopexit

B534.prol.loopexit:                               ; preds = %B534.prol.loopexit.loopexit, %B534.preheader
  %on.2.296.unr = phi double [ 0.000000e+00, %B534.preheader ], [ %.335.prol, %B534.prol.loopexit.loopexit ]
  %.2879195.unr = phi i32 [ %.245, %B534.preheader ], [ %8, %B534.prol.loopexit.loopexit ]
  %.2949294.unr = phi i32 [ %.203, %B534.preheader ], [ %7, %B534.prol.loopexit.loopexit ]
  %.335.lcssa.unr = phi double [ poison, %B534.preheader ], [ %.335.prol, %B534.prol.loopexit.loopexit ]
  %9 = sub i32 %.203, %.208
  %10 = icmp ugt i32 %9, -4
  br i1 %10, label %B572, label %B534.preheader1

B534.preheader1:                                  ; preds = %B534.prol.loopexit
  %11 = add i32 %.2879195.unr, 4
  br label %B534
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @stay(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes4stayB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes14cost_from_initB3v43B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.8 = getelementptr i8, ptr %arg.c, i64 80
  %.9 = load i64, ptr %.8, align 8
  %.12 = getelementptr i8, ptr %arg.c, i64 104
  %.13 = load i64, ptr %.12, align 8
  %.16 = getelementptr i8, ptr %arg.c, i64 40
  %.17 = load i64, ptr %.16, align 8
  %.29 = getelementptr i8, ptr %arg.c, i64 96
  %.30 = load i64, ptr %.29, align 8
  %.112164.not = icmp slt i64 %.30, 1
  br i1 %.112164.not, label %B268.endif, label %B214.preheader

B214.preheader:                                   ; preds = %B0.endif
  %xtraiter = and i64 %.30, 3
  %0 = icmp ult i64 %.30, 4
  %.pre5 = inttoptr i64 %.13 to ptr
  br i1 %0, label %B214.preheader.B214.epil.preheader_crit_edge, label %B214.preheader.new

B214.preheader.B214.epil.preheader_crit_edge:     ; preds = %B214.preheader
  %.pre4 = inttoptr i64 %.17 to ptr
  br label %B214.epil.preheader

B214.preheader.new:                               ; preds = %B214.preheader
  %unroll_iter = and i64 %.30, 9223372036854775804
  %sunkaddr = inttoptr i64 %.17 to ptr
  br label %B214

B214:                                             ; preds = %B214, %B214.preheader.new
  %.118163165 = phi i64 [ 0, %B214.preheader.new ], [ %.125.3, %B214 ]
  %sunkaddr34 = shl i64 %.118163165, 2
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr34
  %.152 = load i32, ptr %sunkaddr35, align 4
  %.153 = sext i32 %.152 to i64
  %1 = getelementptr i64, ptr %.pre5, i64 %.153
  %.156 = getelementptr i8, ptr %1, i64 8
  %.157 = load i64, ptr %.156, align 8
  %.158 = add nsw i64 %.157, 1
  store i64 %.158, ptr %.156, align 8
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr35, i64 4
  %.152.1 = load i32, ptr %sunkaddr39, align 4
  %.153.1 = sext i32 %.152.1 to i64
  %2 = getelementptr i64, ptr %.pre5, i64 %.153.1
  %.156.1 = getelementptr i8, ptr %2, i64 8
  %.157.1 = load i64, ptr %.156.1, align 8
  %.158.1 = add nsw i64 %.157.1, 1
  store i64 %.158.1, ptr %.156.1, align 8
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr35, i64 8
  %.152.2 = load i32, ptr %sunkaddr43, align 4
  %.153.2 = sext i32 %.152.2 to i64
  %3 = getelementptr i64, ptr %.pre5, i64 %.153.2
  %.156.2 = getelementptr i8, ptr %3, i64 8
  %.157.2 = load i64, ptr %.156.2, align 8
  %.158.2 = add nsw i64 %.157.2, 1
  store i64 %.158.2, ptr %.156.2, align 8
  %.125.3 = add nuw nsw i64 %.118163165, 4
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr35, i64 12
  %.152.3 = load i32, ptr %sunkaddr47, align 4
  %.153.3 = sext i32 %.152.3 to i64
  %4 = getelementptr i64, ptr %.pre5, i64 %.153.3
  %.156.3 = getelementptr i8, ptr %4, i64 8
  %.157.3 = load i64, ptr %.156.3, align 8
  %.158.3 = add nsw i64 %.157.3, 1
  store i64 %.158.3, ptr %.156.3, align 8
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.125.3
  br i1 %niter.ncmp.3, label %B268.endif.loopexit.unr-lcssa, label %B214

B322:                                             ; preds = %B322.preheader.new, %B322
  %store_forwarded = phi i64 [ %load_initial, %B322.preheader.new ], [ %.296.3, %B322 ]
  %.257169171 = phi i64 [ 0, %B322.preheader.new ], [ %.264.3, %B322 ]
  %sunkaddr49 = shl i64 %.257169171, 3
  %sunkaddr50 = getelementptr i8, ptr %14, i64 %sunkaddr49
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr50, i64 8
  %.292 = load i64, ptr %sunkaddr51, align 8
  %.296 = add nsw i64 %.292, %store_forwarded
  store i64 %.296, ptr %sunkaddr51, align 8
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr50, i64 16
  %.292.1 = load i64, ptr %sunkaddr55, align 8
  %.296.1 = add nsw i64 %.292.1, %.296
  store i64 %.296.1, ptr %sunkaddr55, align 8
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr50, i64 24
  %.292.2 = load i64, ptr %sunkaddr59, align 8
  %.296.2 = add nsw i64 %.292.2, %.296.1
  store i64 %.296.2, ptr %sunkaddr59, align 8
  %.264.3 = add nuw nsw i64 %.257169171, 4
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr50, i64 32
  %.292.3 = load i64, ptr %sunkaddr63, align 8
  %.296.3 = add nsw i64 %.292.3, %.296.2
  store i64 %.296.3, ptr %sunkaddr63, align 8
  %niter12.ncmp.3 = icmp eq i64 %unroll_iter11, %.264.3
  br i1 %niter12.ncmp.3, label %B376.endif.loopexit.unr-lcssa, label %B322

B428.loopexit:                                    ; preds = %B440.endif, %B610
  %exitcond208.not = icmp eq i64 %.309, %.402
  br i1 %exitcond208.not, label %common.ret, label %B430

B430:                                             ; preds = %B430.preheader, %B428.loopexit
  %.395187195 = phi i64 [ %.402, %B428.loopexit ], [ 0, %B430.preheader ]
  %.402 = add nuw nsw i64 %.395187195, 1
  %.439 = getelementptr i64, ptr %19, i64 %.395187195
  %.444 = getelementptr i8, ptr %.439, i64 8
  %.440.pre = load i64, ptr %.439, align 8
  %.445.pre = load i64, ptr %.444, align 8
  %sunkaddr129 = shl i64 %.395187195, 3
  %sunkaddr130 = getelementptr i8, ptr %19, i64 %sunkaddr129
  %sunkaddr131 = getelementptr i8, ptr %sunkaddr130, i64 8
  br label %B440.endif

B508:                                             ; preds = %B440.endif, %B508.endif.endif
  %again.4.2180 = phi i1 [ %.605, %B508.endif.endif ], [ false, %B440.endif ]
  %.524175179 = phi i64 [ %.534, %B508.endif.endif ], [ %.482, %B440.endif ]
  %.531176178 = phi i64 [ %.538, %B508.endif.endif ], [ %.621213, %B440.endif ]
  %.566 = load i64, ptr %arg.c, align 8
  %.567 = inttoptr i64 %.566 to ptr
  %.568 = getelementptr i32, ptr %.567, i64 %.531176178
  %.569 = load i32, ptr %.568, align 4
  %.12.i = load i64, ptr %sunkaddr64, align 8, !noalias !130
  %.16.i = load i64, ptr %.16, align 8, !noalias !130
  %.20.i = load i64, ptr %.12, align 8, !noalias !130
  %.24.i = load i64, ptr %sunkaddr67, align 8, !noalias !130
  %.48.i = load i64, ptr %sunkaddr68, align 8, !noalias !130
  %.52.i = load i64, ptr %sunkaddr69, align 8, !noalias !130
  %.56.i = load i64, ptr %sunkaddr70, align 8, !noalias !130
  %.69.i = load i64, ptr %sunkaddr71, align 8, !noalias !130
  %.73.i = load i64, ptr %sunkaddr72, align 8, !noalias !130
  %.74.i = inttoptr i64 %.73.i to ptr
  %.86.i = sext i32 %.569 to i64
  %.87.i = getelementptr i64, ptr %.74.i, i64 %.86.i
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !130
  %.89.i = icmp sgt i64 %.88.i, 1152921504606846975
  br i1 %.89.i, label %B508.endif.endif, label %B520.endif.i

B676.i:                                           ; preds = %B676.i.preheader, %B1251.i
  %less.2.0112.i = phi i1 [ %less.3.1.i, %B1251.i ], [ false, %B676.i.preheader ]
  %.223101111.i = phi i32 [ %.233.i, %B1251.i ], [ %.178.i, %B676.i.preheader ]
  %.230105110.i = phi i32 [ %.237.i, %B1251.i ], [ %.131.i, %B676.i.preheader ]
  %.233.i = add nsw i32 %.223101111.i, -1
  %.237.i = add i32 %.230105110.i, 1
  %.263.i = sext i32 %.230105110.i to i64
  %sunkaddr74 = shl nsw i64 %.263.i, 2
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr73, i64 %sunkaddr74
  %.265.i = load i32, ptr %sunkaddr75, align 4, !noalias !130
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr76, i64 %sunkaddr74
  %.269.i = load i32, ptr %sunkaddr78, align 4, !noalias !130
  %.430.i = sext i32 %.269.i to i64
  %.278.i = sext i32 %.265.i to i64
  %sunkaddr80 = shl nsw i64 %.278.i, 3
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr79, i64 %sunkaddr80
  %.280.i = load i64, ptr %sunkaddr81, align 8, !noalias !130
  %.281.i = icmp sgt i64 %.280.i, 1152921504606846975
  br i1 %.281.i, label %B1251.i, label %B746.i

B746.i:                                           ; preds = %B676.i
  br i1 %8, label %B746.B944_crit_edge.i, label %B754.i

B746.B944_crit_edge.i:                            ; preds = %B746.i
  %sunkaddr83 = shl nsw i64 %.278.i, 2
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr94, i64 %sunkaddr83
  %.442.pre.i = load i32, ptr %sunkaddr84, align 4, !noalias !130
  br label %B944.i

B754.i:                                           ; preds = %B746.i
  %.304.i = load i64, ptr %sunkaddr87, align 8, !noalias !130
  %.305.i = add nsw i64 %.304.i, 1048576
  %.317.i = load i64, ptr %sunkaddr90, align 8, !noalias !130
  %.322.i = load i32, ptr %sunkaddr93, align 4, !noalias !130
  %sunkaddr95 = shl nsw i64 %.278.i, 2
  %sunkaddr96 = getelementptr i8, ptr %sunkaddr94, i64 %sunkaddr95
  %.327.i = load i32, ptr %sunkaddr96, align 4, !noalias !130
  %.18.i.i = sext i32 %.322.i to i64
  %.19.i.i = add nsw i64 %.317.i, %.18.i.i
  %.58.i.i = icmp slt i32 %.322.i, 1
  %5 = add i64 %.317.i, -1
  %spec.select = select i1 %.58.i.i, i64 0, i64 %.18.i.i
  br label %B42.i.i

B42.i.i:                                          ; preds = %B754.i, %B44.i.i
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B44.i.i ], [ %5, %B754.i ]
  %.10158.i.i = phi i64 [ %.111.i.i, %B44.i.i ], [ %spec.select, %B754.i ]
  %.102.i.i = icmp sgt i64 %.10158.i.i, 0
  br i1 %.102.i.i, label %B44.i.i, label %B944.i

B44.i.i:                                          ; preds = %B42.i.i
  %.111.i.i = add nsw i64 %.10158.i.i, -1
  %sunkaddr98 = shl i64 %lsr.iv.i.i, 2
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr97, i64 %sunkaddr98
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr99, i64 4
  %.146.i.i = load i32, ptr %sunkaddr100, align 4, !noalias !133
  %.148.i.i = icmp eq i32 %.146.i.i, %.327.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 1
  br i1 %.148.i.i, label %B754.endif.i, label %B42.i.i

B900.i:                                           ; preds = %B754.endif.i
  %sunkaddr102 = shl i64 %lsr.iv.next.i.i, 3
  %sunkaddr103 = getelementptr i8, ptr %sunkaddr101, i64 %sunkaddr102
  %.374.i = load i64, ptr %sunkaddr103, align 8, !noalias !130
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.374.i, i64 %.305.i)
  br label %B944.i

B944.i:                                           ; preds = %B42.i.i, %B754.endif.i, %B900.i, %B746.B944_crit_edge.i
  %.442.i = phi i32 [ %.442.pre.i, %B746.B944_crit_edge.i ], [ %.327.i, %B754.endif.i ], [ %.327.i, %B900.i ], [ %.327.i, %B42.i.i ]
  %before.3.2.i = phi i64 [ 0, %B746.B944_crit_edge.i ], [ %.305.i, %B754.endif.i ], [ %.11.i.i, %B900.i ], [ %.305.i, %B42.i.i ]
  %.421.i = add nsw i64 %before.3.2.i, %.280.i
  %sunkaddr105 = shl nsw i64 %.430.i, 3
  %sunkaddr106 = getelementptr i8, ptr %sunkaddr88, i64 %sunkaddr105
  %.432.i = load i64, ptr %sunkaddr106, align 8, !noalias !130
  %sunkaddr108 = shl nsw i64 %.430.i, 2
  %sunkaddr109 = getelementptr i8, ptr %sunkaddr91, i64 %sunkaddr108
  %.437.i = load i32, ptr %sunkaddr109, align 4, !noalias !130
  %.18.i3.i = sext i32 %.437.i to i64
  %.19.i4.i = add nsw i64 %.432.i, %.18.i3.i
  %.58.i5.i = icmp slt i32 %.437.i, 1
  %6 = add i64 %.432.i, -1
  %7 = add nsw i64 %.18.i3.i, 1
  %spec.select8 = select i1 %.58.i5.i, i64 0, i64 %.18.i3.i
  br label %B42.i7.i

B42.i7.i:                                         ; preds = %B944.i, %B44.i12.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B44.i12.i ], [ %7, %B944.i ]
  %lsr.iv.i8.i = phi i64 [ %lsr.iv.next.i18.i, %B44.i12.i ], [ %6, %B944.i ]
  %.10158.i9.i = phi i64 [ %.111.i13.i, %B44.i12.i ], [ %spec.select8, %B944.i ]
  %.102.i10.i = icmp sgt i64 %.10158.i9.i, 0
  br i1 %.102.i10.i, label %B44.i12.i, label %B1080.i

B44.i12.i:                                        ; preds = %B42.i7.i
  %.111.i13.i = add nsw i64 %.10158.i9.i, -1
  %sunkaddr111 = shl i64 %lsr.iv.i8.i, 2
  %sunkaddr112 = getelementptr i8, ptr %sunkaddr97, i64 %sunkaddr111
  %sunkaddr113 = getelementptr i8, ptr %sunkaddr112, i64 4
  %.146.i16.i = load i32, ptr %sunkaddr113, align 4, !noalias !136
  %.148.i17.i = icmp eq i32 %.146.i16.i, %.442.i
  %lsr.iv.next.i18.i = add i64 %lsr.iv.i8.i, 1
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  br i1 %.148.i17.i, label %B944.endif.i, label %B42.i7.i

B1080.i:                                          ; preds = %B42.i7.i, %B944.endif.i
  %sunkaddr115 = shl i64 %.19.i4.i, 2
  %sunkaddr116 = getelementptr i8, ptr %sunkaddr97, i64 %sunkaddr115
  store i32 %.442.i, ptr %sunkaddr116, align 4, !noalias !130
  %sunkaddr118 = shl i64 %.19.i4.i, 3
  %sunkaddr119 = getelementptr i8, ptr %sunkaddr101, i64 %sunkaddr118
  store i64 1152921504606846976, ptr %sunkaddr119, align 8, !noalias !130
  %.505.i = load i32, ptr %sunkaddr109, align 4, !noalias !130
  %.507.i = add i32 %.505.i, 1
  store i32 %.507.i, ptr %sunkaddr109, align 4, !noalias !130
  br label %B1156.i

B1156.i:                                          ; preds = %B944.endif.i.B1156.i_crit_edge, %B1080.i
  %sunkaddr124.pre-phi = phi i64 [ %.pre3, %B944.endif.i.B1156.i_crit_edge ], [ %sunkaddr118, %B1080.i ]
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr101, i64 %sunkaddr124.pre-phi
  %.526.i = load i64, ptr %sunkaddr125, align 8, !noalias !130
  %.528.i = icmp slt i64 %.421.i, %.526.i
  br i1 %.528.i, label %B1180.endif.i, label %B1251.i

B1251.i:                                          ; preds = %B1180.endif.i, %B1156.i, %B676.i
  %less.3.1.i = phi i1 [ %less.2.0112.i, %B676.i ], [ true, %B1180.endif.i ], [ %less.2.0112.i, %B1156.i ]
  %.224.i = icmp ugt i32 %.223101111.i, 1
  br i1 %.224.i, label %B676.i, label %B508.endif.endif

B520.endif.i:                                     ; preds = %B508
  %.126.i = load i64, ptr %sunkaddr126, align 8, !noalias !130
  %.127.i = inttoptr i64 %.126.i to ptr
  %.130.i = getelementptr i32, ptr %.127.i, i64 %.86.i
  %.131.i = load i32, ptr %.130.i, align 4, !noalias !130
  %.134.i = load i64, ptr %sunkaddr127, align 8, !noalias !130
  %.137.i = inttoptr i64 %.134.i to ptr
  %.140.i = getelementptr i32, ptr %.137.i, i64 %.86.i
  %.141.i = load i32, ptr %.140.i, align 4, !noalias !130
  %.178.i = sub i32 %.141.i, %.131.i
  %.224109.not.i = icmp slt i32 %.178.i, 1
  br i1 %.224109.not.i, label %B508.endif.endif, label %B676.i.preheader

B676.i.preheader:                                 ; preds = %B520.endif.i
  %sunkaddr73 = inttoptr i64 %.12.i to ptr
  %sunkaddr76 = inttoptr i64 %.16.i to ptr
  %sunkaddr79 = inttoptr i64 %.48.i to ptr
  %8 = icmp eq i32 %.569, 0
  %sunkaddr86 = shl nsw i64 %.86.i, 3
  %sunkaddr87 = getelementptr i8, ptr %.74.i, i64 %sunkaddr86
  %sunkaddr88 = inttoptr i64 %.20.i to ptr
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr88, i64 %sunkaddr86
  %sunkaddr91 = inttoptr i64 %.24.i to ptr
  %sunkaddr92 = shl nsw i64 %.86.i, 2
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr91, i64 %sunkaddr92
  %sunkaddr94 = inttoptr i64 %.52.i to ptr
  %sunkaddr97 = inttoptr i64 %.56.i to ptr
  %sunkaddr101 = inttoptr i64 %.69.i to ptr
  br label %B676.i

B754.endif.i:                                     ; preds = %B44.i.i
  %.369.i = icmp slt i64 %lsr.iv.next.i.i, %.19.i.i
  br i1 %.369.i, label %B900.i, label %B944.i

B944.endif.i:                                     ; preds = %B44.i12.i
  %.484.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %.484.i, label %B1080.i, label %B944.endif.i.B1156.i_crit_edge

B944.endif.i.B1156.i_crit_edge:                   ; preds = %B944.endif.i
  %.pre3 = shl i64 %lsr.iv.next.i18.i, 3
  br label %B1156.i

B1180.endif.i:                                    ; preds = %B1156.i
  store i64 %.421.i, ptr %sunkaddr125, align 8, !noalias !130
  %.542.i = getelementptr i64, ptr %.74.i, i64 %.430.i
  %.543.i = load i64, ptr %.542.i, align 8, !noalias !130
  %.11.i20.i = tail call i64 @llvm.smin.i64(i64 %.421.i, i64 %.543.i)
  store i64 %.11.i20.i, ptr %.542.i, align 8, !noalias !130
  br label %B1251.i

B610:                                             ; preds = %B508.endif.endif
  %.617.pre = load i64, ptr %sunkaddr131, align 8
  %.621.pre = load i64, ptr %sunkaddr130, align 8
  %.pre = sub nsw i64 %.617.pre, %.621.pre
  %9 = icmp sgt i64 %.pre, 1
  %10 = and i1 %.605, %9
  br i1 %10, label %B440.endif, label %B428.loopexit

common.ret:                                       ; preds = %B428.loopexit, %B376.endif
  store i64 0, ptr %retptr, align 8
  ret void

B268.endif.loopexit.unr-lcssa:                    ; preds = %B214
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B268.endif, label %B214.epil.preheader

B214.epil.preheader:                              ; preds = %B214.preheader.B214.epil.preheader_crit_edge, %B268.endif.loopexit.unr-lcssa
  %.pre-phi = phi ptr [ %.pre4, %B214.preheader.B214.epil.preheader_crit_edge ], [ %sunkaddr, %B268.endif.loopexit.unr-lcssa ]
  %.118163165.epil.init = phi i64 [ 0, %B214.preheader.B214.epil.preheader_crit_edge ], [ %unroll_iter, %B268.endif.loopexit.unr-lcssa ]
  %11 = shl i64 %.118163165.epil.init, 2
  %scevgep22 = getelementptr i8, ptr %.pre-phi, i64 %11
  br label %B214.epil

B214.epil:                                        ; preds = %B214.epil, %B214.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B214.epil ], [ 0, %B214.epil.preheader ]
  %12 = shl nuw nsw i64 %epil.iter, 2
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 %12
  %.152.epil = load i32, ptr %scevgep23, align 4
  %.153.epil = sext i32 %.152.epil to i64
  %13 = getelementptr i64, ptr %.pre5, i64 %.153.epil
  %.156.epil = getelementptr i8, ptr %13, i64 8
  %.157.epil = load i64, ptr %.156.epil, align 8
  %.158.epil = add nsw i64 %.157.epil, 1
  store i64 %.158.epil, ptr %.156.epil, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B268.endif, label %B214.epil, !llvm.loop !139

B268.endif:                                       ; preds = %B214.epil, %B268.endif.loopexit.unr-lcssa, %B0.endif
  %.170 = getelementptr i8, ptr %arg.c, i64 8
  %.171 = load i64, ptr %.170, align 8
  %.251170.not = icmp slt i64 %.171, 1
  br i1 %.251170.not, label %B376.endif, label %B322.preheader

B322.preheader:                                   ; preds = %B268.endif
  %14 = inttoptr i64 %.13 to ptr
  %load_initial = load i64, ptr %14, align 8
  %xtraiter7 = and i64 %.171, 3
  %15 = icmp ult i64 %.171, 4
  br i1 %15, label %B322.epil.preheader, label %B322.preheader.new

B322.preheader.new:                               ; preds = %B322.preheader
  %unroll_iter11 = and i64 %.171, 9223372036854775804
  br label %B322

B376.endif.loopexit.unr-lcssa:                    ; preds = %B322
  %lcmp.mod9.not = icmp eq i64 %xtraiter7, 0
  br i1 %lcmp.mod9.not, label %B376.endif, label %B322.epil.preheader

B322.epil.preheader:                              ; preds = %B376.endif.loopexit.unr-lcssa, %B322.preheader
  %store_forwarded.epil.init = phi i64 [ %load_initial, %B322.preheader ], [ %.296.3, %B376.endif.loopexit.unr-lcssa ]
  %.257169171.epil.init = phi i64 [ 0, %B322.preheader ], [ %unroll_iter11, %B376.endif.loopexit.unr-lcssa ]
  %16 = shl i64 %.257169171.epil.init, 3
  %17 = getelementptr i8, ptr %14, i64 %16
  %scevgep = getelementptr i8, ptr %17, i64 8
  br label %B322.epil

B322.epil:                                        ; preds = %B322.epil, %B322.epil.preheader
  %store_forwarded.epil = phi i64 [ %store_forwarded.epil.init, %B322.epil.preheader ], [ %.296.epil, %B322.epil ]
  %epil.iter8 = phi i64 [ 0, %B322.epil.preheader ], [ %epil.iter8.next, %B322.epil ]
  %18 = shl nuw nsw i64 %epil.iter8, 3
  %scevgep13 = getelementptr i8, ptr %scevgep, i64 %18
  %.292.epil = load i64, ptr %scevgep13, align 8
  %.296.epil = add nsw i64 %.292.epil, %store_forwarded.epil
  store i64 %.296.epil, ptr %scevgep13, align 8
  %epil.iter8.next = add i64 %epil.iter8, 1
  %epil.iter8.cmp.not = icmp eq i64 %xtraiter7, %epil.iter8.next
  br i1 %epil.iter8.cmp.not, label %B376.endif, label %B322.epil, !llvm.loop !140

B376.endif:                                       ; preds = %B322.epil, %B376.endif.loopexit.unr-lcssa, %B268.endif
  %.308 = getelementptr i8, ptr %arg.c, i64 72
  %.309 = load i64, ptr %.308, align 8
  %.389192.not = icmp slt i64 %.309, 1
  br i1 %.389192.not, label %common.ret, label %B430.preheader

B430.preheader:                                   ; preds = %B376.endif
  %19 = inttoptr i64 %.9 to ptr
  %sunkaddr64 = getelementptr i8, ptr %arg.c, i64 32
  %sunkaddr67 = getelementptr i8, ptr %arg.c, i64 112
  %sunkaddr68 = getelementptr i8, ptr %arg.c, i64 48
  %sunkaddr69 = getelementptr i8, ptr %arg.c, i64 88
  %sunkaddr70 = getelementptr i8, ptr %arg.c, i64 120
  %sunkaddr71 = getelementptr i8, ptr %arg.c, i64 128
  %sunkaddr72 = getelementptr i8, ptr %arg.c, i64 64
  %sunkaddr126 = getelementptr i8, ptr %arg.c, i64 16
  %sunkaddr127 = getelementptr i8, ptr %arg.c, i64 24
  br label %B430

B440.endif:                                       ; preds = %B610, %B430
  %.621213 = phi i64 [ %.440.pre, %B430 ], [ %.621.pre, %B610 ]
  %.617211 = phi i64 [ %.445.pre, %B430 ], [ %.617.pre, %B610 ]
  %.482 = sub i64 %.617211, %.621213
  %.525177.not = icmp slt i64 %.482, 1
  br i1 %.525177.not, label %B428.loopexit, label %B508

B508.endif.endif:                                 ; preds = %B1251.i, %B520.endif.i, %B508
  %storemerge.i = phi i1 [ false, %B508 ], [ false, %B520.endif.i ], [ %less.3.1.i, %B1251.i ]
  %.538 = add i64 %.531176178, 1
  %.534 = add nsw i64 %.524175179, -1
  %.605 = or i1 %again.4.2180, %storemerge.i
  %.525 = icmp sgt i64 %.524175179, 1
  br i1 %.525, label %B508, label %B610
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64)

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @cost_from_init(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes14cost_from_initB3v43B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN9wakeproof7checker8compiled6passes11cost_to_endB3v47B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.c) unnamed_addr {
B0.endif:
  %.12 = getelementptr i8, ptr %arg.c, i64 32
  %.16 = getelementptr i8, ptr %arg.c, i64 112
  %.20 = getelementptr i8, ptr %arg.c, i64 120
  %.44 = getelementptr i8, ptr %arg.c, i64 16
  %.65 = getelementptr i8, ptr %arg.c, i64 128
  %.69 = getelementptr i8, ptr %arg.c, i64 64
  %.73 = getelementptr i8, ptr %arg.c, i64 88
  %.86 = getelementptr i8, ptr %arg.c, i64 72
  %.87 = load i64, ptr %.86, align 8
  %.170236.not = icmp slt i64 %.87, 1
  br i1 %.170236.not, label %common.ret, label %B586.preheader

B586.preheader:                                   ; preds = %B0.endif
  %.74 = load i64, ptr %.73, align 8
  %.70 = load i64, ptr %.69, align 8
  %.66 = load i64, ptr %.65, align 8
  %.52 = getelementptr i8, ptr %arg.c, i64 48
  %.53 = load i64, ptr %.52, align 8
  %.48 = getelementptr i8, ptr %arg.c, i64 24
  %.49 = load i64, ptr %.48, align 8
  %.45 = load i64, ptr %.44, align 8
  %.21 = load i64, ptr %.20, align 8
  %.17 = load i64, ptr %.16, align 8
  %.13 = load i64, ptr %.12, align 8
  %.8 = getelementptr i8, ptr %arg.c, i64 80
  %.9 = load i64, ptr %.8, align 8
  %0 = inttoptr i64 %.9 to ptr
  %1 = inttoptr i64 %.49 to ptr
  %2 = inttoptr i64 %.45 to ptr
  %sunkaddr = getelementptr i8, ptr %arg.c, i64 56
  %sunkaddr28 = getelementptr i8, ptr %arg.c, i64 40
  %3 = inttoptr i64 %.74 to ptr
  %4 = inttoptr i64 %.53 to ptr
  %5 = inttoptr i64 %.13 to ptr
  %sunkaddr50 = inttoptr i64 %.17 to ptr
  %6 = inttoptr i64 %.21 to ptr
  %sunkaddr34 = getelementptr i8, ptr %arg.c, i64 136
  %7 = inttoptr i64 %.66 to ptr
  %sunkaddr56 = inttoptr i64 %.70 to ptr
  br label %B586

B584.loopexit:                                    ; preds = %B598.endif, %B1212
  %exitcond.not = icmp eq i64 %.87, %.183
  br i1 %exitcond.not, label %common.ret, label %B586

B586:                                             ; preds = %B586.preheader, %B584.loopexit
  %.176215241 = phi i64 [ %.183, %B584.loopexit ], [ 0, %B586.preheader ]
  %.183 = add nuw nsw i64 %.176215241, 1
  %.220 = getelementptr i64, ptr %0, i64 %.176215241
  %.225 = getelementptr i8, ptr %.220, i64 8
  %.221.pre = load i64, ptr %.220, align 8
  %.226.pre = load i64, ptr %.225, align 8
  %sunkaddr41 = shl i64 %.176215241, 3
  %sunkaddr42 = getelementptr i8, ptr %0, i64 %sunkaddr41
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr42, i64 8
  br label %B598.endif

B666.loopexit:                                    ; preds = %B1206, %B668.endif
  %again.5.3.lcssa = phi i1 [ %again.4.2194, %B668.endif ], [ %again.6.4, %B1206 ]
  %.307 = icmp sgt i64 %.306177193, 1
  br i1 %.307, label %B668.endif, label %B1212

B792:                                             ; preds = %B792.preheader, %B1206
  %again.5.3174 = phi i1 [ %again.6.4, %B1206 ], [ %again.4.2194, %B792.preheader ]
  %.448165173 = phi i32 [ %.458, %B1206 ], [ %.406, %B792.preheader ]
  %.455168172 = phi i32 [ %.462, %B1206 ], [ %.364, %B792.preheader ]
  %.458 = add nsw i32 %.448165173, -1
  %.462 = add i32 %.455168172, 1
  %.13.i = load i64, ptr %sunkaddr, align 8, !noalias !141
  %.14.i = inttoptr i64 %.13.i to ptr
  %.21.i = load i64, ptr %sunkaddr28, align 8, !noalias !141
  %.22.i = inttoptr i64 %.21.i to ptr
  %.28.i = load i64, ptr %.44, align 8, !noalias !141
  %.32.i = load i64, ptr %.16, align 8, !noalias !141
  %.36.i = load i64, ptr %.20, align 8, !noalias !141
  %.49.i = load i64, ptr %.65, align 8, !noalias !141
  %.53.i = load i64, ptr %.69, align 8, !noalias !141
  %.56.i = sext i32 %.455168172 to i64
  %.57.i = getelementptr i32, ptr %.22.i, i64 %.56.i
  %.58.i = load i32, ptr %.57.i, align 4, !noalias !141
  %.69.i = sext i32 %.58.i to i64
  %.70.i = getelementptr i8, ptr %.14.i, i64 %.69.i
  %.71.i = load i8, ptr %.70.i, align 1, !noalias !141
  %.73.i = getelementptr i8, ptr %.14.i, i64 %.362
  %.74.i = load i8, ptr %.73.i, align 1, !noalias !141
  %.75.not.i = icmp eq i8 %.71.i, %.74.i
  br i1 %.75.not.i, label %B486.i, label %B792.endif

B486.i:                                           ; preds = %B792
  %.17.i = load i64, ptr %sunkaddr34, align 8, !noalias !141
  %.18.i = inttoptr i64 %.17.i to ptr
  %.100.i = getelementptr i8, ptr %.18.i, i64 %.69.i
  %.101.i = load i8, ptr %.100.i, align 1, !noalias !141
  %.104.not.i = icmp eq i8 %.101.i, 0
  br i1 %.104.not.i, label %B506.i, label %B792.endif

B506.i:                                           ; preds = %B486.i
  %8 = inttoptr i64 %.53.i to ptr
  %.127.i = getelementptr i64, ptr %8, i64 %.69.i
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !141
  %.129.i = icmp sgt i64 %.128.i, 1152921504606846975
  br i1 %.129.i, label %B792.endif, label %B554.i

B554.i:                                           ; preds = %B506.i
  %9 = inttoptr i64 %.32.i to ptr
  %10 = inttoptr i64 %.28.i to ptr
  %.153.i = getelementptr i32, ptr %10, i64 %.69.i
  %.154.i = load i32, ptr %.153.i, align 4, !noalias !141
  %.158.i = getelementptr i32, ptr %9, i64 %.69.i
  %.159.i = load i32, ptr %.158.i, align 4, !noalias !141
  %.162.i = load i64, ptr %.73, align 8, !noalias !141
  %.163.i = inttoptr i64 %.162.i to ptr
  %.166.i = load i64, ptr %.12, align 8, !noalias !141
  %.169.i = inttoptr i64 %.166.i to ptr
  %.172.i = getelementptr i32, ptr %.169.i, i64 %.56.i
  %.173.i = load i32, ptr %.172.i, align 4, !noalias !141
  %.176.i = sext i32 %.173.i to i64
  %.177.i = getelementptr i32, ptr %.163.i, i64 %.176.i
  %.178.i = load i32, ptr %.177.i, align 4, !noalias !141
  %.18.i.i = sext i32 %.154.i to i64
  %.19.i.i = sext i32 %.159.i to i64
  %.60.i.i = icmp slt i32 %.159.i, 1
  %11 = add nsw i64 %.19.i.i, 1
  %12 = inttoptr i64 %.36.i to ptr
  %spec.select = select i1 %.60.i.i, i64 0, i64 %.19.i.i
  br label %B42.i.i

B42.i.i:                                          ; preds = %B554.i, %B44.i.i
  %lsr.iv22 = phi i64 [ %lsr.iv.next23, %B44.i.i ], [ %.18.i.i, %B554.i ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B44.i.i ], [ %11, %B554.i ]
  %.10358.i.i = phi i64 [ %.113.i.i, %B44.i.i ], [ %spec.select, %B554.i ]
  %.104.i.i = icmp sgt i64 %.10358.i.i, 0
  br i1 %.104.i.i, label %B44.i.i, label %B776.i

B44.i.i:                                          ; preds = %B42.i.i
  %.113.i.i = add nsw i64 %.10358.i.i, -1
  %13 = shl nsw i64 %lsr.iv22, 2
  %scevgep25 = getelementptr i8, ptr %12, i64 %13
  %.148.i.i = load i32, ptr %scevgep25, align 4, !noalias !144
  %.150.i.i = icmp eq i32 %.148.i.i, %.178.i
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %lsr.iv.next23 = add nsw i64 %lsr.iv22, 1
  br i1 %.150.i.i, label %B554.endif.i, label %B42.i.i

B776.i:                                           ; preds = %B42.i.i, %B554.endif.i
  %.244.i = add nsw i64 %.128.i, 1048576
  br label %B792.endif

B554.endif.i:                                     ; preds = %B44.i.i
  %.229.i = icmp eq i64 %lsr.iv.next, 0
  br i1 %.229.i, label %B776.i, label %B808.endif.i

B808.endif.i:                                     ; preds = %B554.endif.i
  %14 = inttoptr i64 %.49.i to ptr
  %scevgep = getelementptr i8, ptr %14, i64 -8
  %15 = shl i64 %lsr.iv.next23, 3
  %scevgep24 = getelementptr i8, ptr %scevgep, i64 %15
  %.250.i = load i64, ptr %scevgep24, align 8, !noalias !141
  %.264.i = add nsw i64 %.128.i, 1048576
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.264.i, i64 %.250.i)
  br label %B792.endif

B964:                                             ; preds = %B792.endif.endif
  %.596 = icmp eq i64 %storemerge57.i, %.20.i7
  br i1 %.596, label %B1006, label %B1116

B1006:                                            ; preds = %B964
  %.611 = getelementptr i32, ptr %6, i64 %.20.i7
  store i32 %.550, ptr %.611, align 4
  %.615 = getelementptr i64, ptr %7, i64 %.20.i7
  store i64 1152921504606846976, ptr %.615, align 8
  %.621 = load i32, ptr %sunkaddr52, align 4
  %.623 = add i32 %.621, 1
  store i32 %.623, ptr %sunkaddr52, align 4
  br label %B1116

B1116:                                            ; preds = %B1006, %B964
  %.647 = getelementptr i64, ptr %7, i64 %storemerge57.i
  %.648 = load i64, ptr %.647, align 8
  %.650 = icmp slt i64 %.527, %.648
  br i1 %.650, label %B1140.endif, label %B1206

B1206:                                            ; preds = %B1140.endif, %B792.endif.endif, %B1116
  %again.6.4 = phi i1 [ true, %B1140.endif ], [ %again.5.3174, %B1116 ], [ %again.5.3174, %B792.endif.endif ]
  %.449 = icmp ugt i32 %.448165173, 1
  br i1 %.449, label %B792, label %B666.loopexit

B1212:                                            ; preds = %B666.loopexit
  %.733.pre = load i64, ptr %sunkaddr43, align 8
  %.737.pre = load i64, ptr %sunkaddr42, align 8
  %.pre = sub nsw i64 %.733.pre, %.737.pre
  %16 = icmp sgt i64 %.pre, 1
  %17 = and i1 %again.5.3.lcssa, %16
  br i1 %17, label %B598.endif, label %B584.loopexit

common.ret:                                       ; preds = %B584.loopexit, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret void

B598.endif:                                       ; preds = %B1212, %B586
  %.737297 = phi i64 [ %.221.pre, %B586 ], [ %.737.pre, %B1212 ]
  %.733295 = phi i64 [ %.226.pre, %B586 ], [ %.733.pre, %B1212 ]
  %.263 = sub i64 %.733295, %.737297
  %.307191.not = icmp slt i64 %.263, 1
  br i1 %.307191.not, label %B584.loopexit, label %B668.endif

B668.endif:                                       ; preds = %B598.endif, %B666.loopexit
  %again.4.2194 = phi i1 [ %again.5.3.lcssa, %B666.loopexit ], [ false, %B598.endif ]
  %.306177193 = phi i64 [ %.316, %B666.loopexit ], [ %.263, %B598.endif ]
  %.313180192 = phi i64 [ %.320, %B666.loopexit ], [ %.737297, %B598.endif ]
  %.316 = add nsw i64 %.306177193, -1
  %.320 = add i64 %.313180192, 1
  %.353 = load i64, ptr %arg.c, align 8
  %.354 = inttoptr i64 %.353 to ptr
  %.355 = getelementptr i32, ptr %.354, i64 %.313180192
  %.356 = load i32, ptr %.355, align 4
  %.362 = sext i32 %.356 to i64
  %.363 = getelementptr i32, ptr %2, i64 %.362
  %.364 = load i32, ptr %.363, align 4
  %.368 = getelementptr i32, ptr %1, i64 %.362
  %.369 = load i32, ptr %.368, align 4
  %.406 = sub i32 %.369, %.364
  %.449171.not = icmp slt i32 %.406, 1
  br i1 %.449171.not, label %B666.loopexit, label %B792.preheader

B792.preheader:                                   ; preds = %B668.endif
  %sunkaddr48 = shl nsw i64 %.362, 2
  %sunkaddr49 = getelementptr i8, ptr %2, i64 %sunkaddr48
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr50, i64 %sunkaddr48
  %sunkaddr57 = shl nsw i64 %.362, 3
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr56, i64 %sunkaddr57
  br label %B792

B792.endif:                                       ; preds = %B808.endif.i, %B776.i, %B506.i, %B486.i, %B792
  %.11.i.sink.i = phi i64 [ %.11.i.i, %B808.endif.i ], [ %.244.i, %B776.i ], [ 0, %B486.i ], [ 1152921504606846976, %B792 ], [ 1152921504606846976, %B506.i ]
  %.521 = getelementptr i32, ptr %5, i64 %.56.i
  %.522 = load i32, ptr %.521, align 4
  %.524 = sext i32 %.522 to i64
  %.525 = getelementptr i64, ptr %4, i64 %.524
  %.526 = load i64, ptr %.525, align 8
  %.527 = add nsw i64 %.526, %.11.i.sink.i
  %.536 = load i32, ptr %sunkaddr49, align 4
  %.541 = load i32, ptr %sunkaddr52, align 4
  %.549 = getelementptr i32, ptr %3, i64 %.524
  %.550 = load i32, ptr %.549, align 4
  %.18.i6 = sext i32 %.536 to i64
  %.19.i = sext i32 %.541 to i64
  %.20.i7 = add nsw i64 %.19.i, %.18.i6
  %.60.i = icmp slt i32 %.541, 1
  %18 = add nsw i64 %.18.i6, -1
  %spec.select4 = select i1 %.60.i, i64 0, i64 %.19.i
  br label %B42.i

B42.i:                                            ; preds = %B792.endif, %B44.i
  %lsr.iv.i9 = phi i64 [ %lsr.iv.next.i11, %B44.i ], [ %18, %B792.endif ]
  %.10358.i = phi i64 [ %.113.i, %B44.i ], [ %spec.select4, %B792.endif ]
  %.104.i = icmp sgt i64 %.10358.i, 0
  br i1 %.104.i, label %B44.i, label %B792.endif.endif

B44.i:                                            ; preds = %B42.i
  %.113.i = add nsw i64 %.10358.i, -1
  %19 = shl nsw i64 %lsr.iv.i9, 2
  %scevgep26 = getelementptr i8, ptr %6, i64 %19
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 4
  %.148.i = load i32, ptr %scevgep27, align 4, !noalias !147
  %.150.i = icmp eq i32 %.148.i, %.550
  %lsr.iv.next.i11 = add nsw i64 %lsr.iv.i9, 1
  br i1 %.150.i, label %B792.endif.endif, label %B42.i

B792.endif.endif:                                 ; preds = %B44.i, %B42.i
  %storemerge57.i = phi i64 [ %.20.i7, %B42.i ], [ %lsr.iv.next.i11, %B44.i ]
  %.580 = icmp slt i64 %.527, 1152921504606846976
  br i1 %.580, label %B964, label %B1206

B1140.endif:                                      ; preds = %B1116
  %sunkaddr54 = shl i64 %storemerge57.i, 3
  %sunkaddr55 = getelementptr i8, ptr %7, i64 %sunkaddr54
  store i64 %.527, ptr %sunkaddr55, align 8
  %.665 = load i64, ptr %sunkaddr58, align 8
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.527, i64 %.665)
  store i64 %.11.i, ptr %sunkaddr58, align 8
  br label %B1206
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @cost_to_end(ptr readonly %.1) local_unnamed_addr {
entry:
  %.3 = alloca i64, align 8
  store i64 0, ptr %.3, align 8
  call fastcc void @_ZN9wakeproof7checker8compiled6passes11cost_to_endB3v47B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAg6cJqBrMeAZLaAIAE8int64_2a(ptr nonnull %.3, ptr %.1)
  %.17 = load i64, ptr %.3, align 8
  ret i64 %.17
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none))

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none))

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef)


!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN9wakeproof7checker8compiled4loop14enter_branchesB2v2B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!2 = distinct !{!2, !"_ZN9wakeproof7checker8compiled4loop14enter_branchesB2v2B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5}
!5 = distinct !{!5, !6, !"_ZN9wakeproof7checker8compiled4loop6finishB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!6 = distinct !{!6, !"_ZN9wakeproof7checker8compiled4loop6finishB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!7 = !{!8}
!8 = distinct !{!8, !9, !"_ZN9wakeproof7checker8compiled4loop7is_fullB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!9 = distinct !{!9, !"_ZN9wakeproof7checker8compiled4loop7is_fullB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!10 = !{!11}
!11 = distinct !{!11, !12, !"_ZN9wakeproof7checker8compiled4loop3actB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!12 = distinct !{!12, !"_ZN9wakeproof7checker8compiled4loop3actB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!13 = !{!14, !11}
!14 = distinct !{!14, !15, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax: %retptr"}
!15 = distinct !{!15, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax"}
!16 = !{!17, !11}
!17 = distinct !{!17, !18, !"_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx: %retptr"}
!18 = distinct !{!18, !"_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx"}
!19 = distinct !{!19, !20, !21}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = !{!"llvm.loop.unroll.runtime.disable"}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
!24 = distinct !{!24, !20}
!25 = distinct !{!25, !20}
!26 = distinct !{!26, !20, !21}
!27 = distinct !{!27, !23}
!28 = !{!29}
!29 = distinct !{!29, !30, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax: %retptr"}
!30 = distinct !{!30, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax"}
!31 = distinct !{!31, !20}
!32 = distinct !{!32, !20, !21}
!33 = distinct !{!33, !20, !21}
!34 = distinct !{!34, !23}
!35 = distinct !{!35, !20}
!36 = !{!37}
!37 = distinct !{!37, !38, !"_ZN9wakeproof7checker8compiled4loop4walkB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2a23Literal_5bint_5d_280_29: %retptr"}
!38 = distinct !{!38, !"_ZN9wakeproof7checker8compiled4loop4walkB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2a23Literal_5bint_5d_280_29"}
!39 = distinct !{!39, !20}
!40 = distinct !{!40, !20, !21}
!41 = distinct !{!41, !20, !21}
!42 = distinct !{!42, !23}
!43 = distinct !{!43, !20}
!44 = !{!45}
!45 = distinct !{!45, !46, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x: %retptr"}
!46 = distinct !{!46, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x"}
!47 = distinct !{!47, !23}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx: %retptr"}
!50 = distinct !{!50, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx: %retptr"}
!53 = distinct !{!53, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx"}
!54 = distinct !{!54, !20, !21}
!55 = distinct !{!55, !21, !20}
!56 = !{!57}
!57 = distinct !{!57, !58, !"_ZN9wakeproof7checker8compiled4loop14enter_branchesB2v2B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!58 = distinct !{!58, !"_ZN9wakeproof7checker8compiled4loop14enter_branchesB2v2B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!59 = !{!60}
!60 = distinct !{!60, !61, !"_ZN9wakeproof7checker8compiled9part_loop9note_outsB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!61 = distinct !{!61, !"_ZN9wakeproof7checker8compiled9part_loop9note_outsB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!62 = distinct !{!62, !23}
!63 = !{!64}
!64 = distinct !{!64, !65, !"_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!65 = distinct !{!65, !"_ZN9wakeproof7checker8compiled9part_loop10lacks_roomB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!66 = !{!67}
!67 = distinct !{!67, !68, !"_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a: %retptr"}
!68 = distinct !{!68, !"_ZN9wakeproof7checker8compiled9part_loop11act_in_partB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a"}
!69 = !{!70, !67}
!70 = distinct !{!70, !71, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax: %retptr"}
!71 = distinct !{!71, !"_ZN9wakeproof7checker8compiled4loop4walkB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax8uint8_2ax"}
!72 = !{!73, !67}
!73 = distinct !{!73, !74, !"_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax: %retptr"}
!74 = distinct !{!74, !"_ZN9wakeproof7checker8compiled9part_loop8alias_ofB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax"}
!75 = !{!76, !73, !67}
!76 = distinct !{!76, !77, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x: %retptr"}
!77 = distinct !{!77, !"_ZN9wakeproof7checker8compiled4loop7hash_ofB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2a23Literal_5bint_5d_280_29x"}
!78 = distinct !{!78, !23}
!79 = distinct !{!79, !20}
!80 = distinct !{!80, !20, !21}
!81 = distinct !{!81, !23}
!82 = !{!83, !67}
!83 = distinct !{!83, !84, !"_ZN9wakeproof7checker8compiled9part_loop4sendB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx: %retptr"}
!84 = distinct !{!84, !"_ZN9wakeproof7checker8compiled9part_loop4sendB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx"}
!85 = distinct !{!85, !20, !21}
!86 = distinct !{!86, !23}
!87 = distinct !{!87, !20}
!88 = distinct !{!88, !20, !21}
!89 = distinct !{!89, !23}
!90 = distinct !{!90, !20}
!91 = !{!92, !67}
!92 = distinct !{!92, !93, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx: %retptr"}
!93 = distinct !{!93, !"_ZN9wakeproof7checker8compiled9part_loop8owner_ofB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE9uint64_2axx"}
!94 = distinct !{!94, !20, !21}
!95 = distinct !{!95, !21, !20}
!96 = !{!97}
!97 = distinct !{!97, !98, !"_ZN9wakeproof7checker8compiled9part_loop9set_asideB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax: %retptr"}
!98 = distinct !{!98, !"_ZN9wakeproof7checker8compiled9part_loop9set_asideB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ax"}
!99 = distinct !{!99, !23}
!100 = distinct !{!100, !20}
!101 = distinct !{!101, !20}
!102 = distinct !{!102, !20}
!103 = distinct !{!103, !23}
!104 = distinct !{!104, !20, !21}
!105 = distinct !{!105, !23}
!106 = distinct !{!106, !20, !21}
!107 = distinct !{!107, !23}
!108 = distinct !{!108, !20, !21}
!109 = distinct !{!109, !23}
!110 = !{!111}
!111 = distinct !{!111, !112, !"_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx: %retptr"}
!112 = distinct !{!112, !"_ZN9wakeproof7checker8compiled4loop4pushB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2axxx"}
!113 = distinct !{!113, !20, !21}
!114 = distinct !{!114, !23}
!115 = distinct !{!115, !20}
!116 = distinct !{!116, !20}
!117 = distinct !{!117, !20}
!118 = distinct !{!118, !20, !21}
!119 = distinct !{!119, !23}
!120 = distinct !{!120, !20, !21}
!121 = distinct !{!121, !23}
!122 = distinct !{!122, !23}
!123 = !{!124}
!124 = distinct !{!124, !125, !"_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx: %retptr"}
!125 = distinct !{!125, !"_ZN9wakeproof7checker8compiled9part_loop9number_ofB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2a8int64_2axxxx"}
!126 = distinct !{!126, !20}
!127 = distinct !{!127, !20, !21}
!128 = distinct !{!128, !23}
!129 = distinct !{!129, !23}
!130 = !{!131}
!131 = distinct !{!131, !132, !"_ZN9wakeproof7checker8compiled6passes7pass_onB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ai: %retptr"}
!132 = distinct !{!132, !"_ZN9wakeproof7checker8compiled6passes7pass_onB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2ai"}
!133 = !{!134, !131}
!134 = distinct !{!134, !135, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii: %retptr"}
!135 = distinct !{!135, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii"}
!136 = !{!137, !131}
!137 = distinct !{!137, !138, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii: %retptr"}
!138 = distinct !{!138, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2axii"}
!139 = distinct !{!139, !23}
!140 = distinct !{!140, !23}
!141 = !{!142}
!142 = distinct !{!142, !143, !"_ZN9wakeproof7checker8compiled6passes10cost_alongB3v48B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2aii: %retptr"}
!143 = distinct !{!143, !"_ZN9wakeproof7checker8compiled6passes10cost_alongB3v48B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int64_2aii"}
!144 = !{!145, !142}
!145 = distinct !{!145, !146, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v49B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2aiii: %retptr"}
!146 = distinct !{!146, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v49B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2aiii"}
!147 = !{!148}
!148 = distinct !{!148, !149, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v49B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2aiii: %retptr"}
!149 = distinct !{!149, !"_ZN9wakeproof7checker8compiled6passes8place_ofB3v49B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE8int32_2aiii"}
